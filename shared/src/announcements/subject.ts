import { z } from '../schema.ts';

/** 主题分类: the classes by which the State Council's offices file documents, as far as a county has them. */
export const subjects = [
  'general-affairs',
  'economy',
  'finance',
  'land-energy',
  'farming-water',
  'industry-transport',
  'trade-tourism',
  'market-safety',
  'building-environment',
  'science-education',
  'culture-media',
  'health-sport',
  'population-women-children',
  'labour-personnel',
  'police-justice',
  'civil-affairs',
  'ethnic-religion',
  'other',
] as const;
export const subject = z.enum(subjects);
export type Subject = (typeof subjects)[number];
