import { z } from './schema.ts';

/** RFC 3339 instant in UTC with `Z`. */
export const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/), z.refine(isRealInstant));
/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealDay));
/** A wall time in Asia/Shanghai, `HH:mm`. */
export const wallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

// China has kept one offset without summer time since 1991; every rule of the product is about later days.
const offset = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai on which an instant falls. */
export function dayOf(at: Date | string): string {
  return new Date(new Date(at).getTime() + offset).toISOString().slice(0, 10);
}

/** The wall time in Asia/Shanghai of an instant, `HH:mm`. */
export function wallTimeOf(at: Date | string): string {
  return new Date(new Date(at).getTime() + offset).toISOString().slice(11, 16);
}

/** The instant of a day and wall time in Asia/Shanghai. */
export function instantOf(onDay: string, time: string): Date {
  return new Date(`${onDay}T${time}:00+08:00`);
}

/** The day `count` days after (or before, when negative) a day. */
export function addDays(onDay: string, count: number): string {
  return new Date(Date.parse(`${onDay}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(onDay: string): number {
  return new Date(`${onDay}T00:00:00Z`).getUTCDay() || 7;
}

function isRealDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function isRealInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && isRealDay(text.slice(0, 10));
}
