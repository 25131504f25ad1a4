import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import { expect, test } from 'vitest';
import { bookablePlaces, horizonOf, slotTimesOf, templateFaults } from './schedule.rules.ts';

const calendar = {
  exceptions: new Map([
    ['2026-10-01', true],
    ['2026-10-10', false],
  ]),
  years: new Set([2026]),
};
const template: ScheduleTemplate = {
  ranges: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '10:45' }],
  slotMinutes: 30,
  capacity: 10,
  walkInShare: 25,
  leadMinutes: 0,
  horizonWorkingDays: 5,
  cancelCutoffMinutes: 0,
  perPersonPerDay: 1,
  lateGraceMinutes: 0,
  active: true,
};
const starts = (day: string, change: Partial<ScheduleTemplate> = {}) =>
  slotTimesOf({ ...template, ...change }, calendar, day).map(({ start }) => start);

test('no partial slot stands at the end of a range', () => {
  expect(slotTimesOf(template, calendar, '2026-11-23')).toEqual([
    { start: '09:00', end: '09:30' },
    { start: '09:30', end: '10:00' },
    { start: '10:00', end: '10:30' },
  ]);
});

test('a holiday is closed, a make-up day follows Monday or its own hours, a weekend only its own', () => {
  expect(starts('2026-10-01')).toEqual([]);
  expect(starts('2026-10-10')).toEqual(['09:00', '09:30', '10:00']);
  const saturday = { ranges: [...template.ranges, { weekdays: [6], from: '14:00', to: '14:30' }] };
  expect(starts('2026-10-10', saturday)).toEqual(['14:00']);
  expect(starts('2026-10-17', saturday)).toEqual(['14:00']);
  expect(starts('2026-10-17')).toEqual([]);
});

test('the walk-ins’ share is rounded up', () => {
  expect(bookablePlaces(template)).toBe(7);
  expect(bookablePlaces({ ...template, capacity: 1, walkInShare: 1 })).toBe(0);
});

test('the horizon counts working days and stops where the calendar ends', () => {
  expect(horizonOf(calendar, '2026-11-20', 5)).toEqual({ lastDay: '2026-11-27', isCut: false });
  expect(horizonOf(calendar, '2026-11-20', 0)).toEqual({ lastDay: '2026-11-20', isCut: false });
  expect(horizonOf(calendar, '2026-12-30', 5)).toEqual({ lastDay: '2026-12-31', isCut: true });
  expect(horizonOf(calendar, '2027-01-04', 5)).toEqual({ lastDay: '2027-01-03', isCut: true });
});

test('ranges that overlap on a weekday, hold no slot, or leave no place are faults', () => {
  const ranges = [
    { weekdays: [1], from: '09:00', to: '10:00' },
    { weekdays: [1], from: '09:30', to: '10:30' },
    { weekdays: [2], from: '09:30', to: '09:40' },
  ];
  const faults = templateFaults({ ...template, ranges, capacity: 1, walkInShare: 10 });
  expect(faults.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'range-without-slot ranges.2',
    'ranges-overlap ranges.1',
    'no-places walkInShare',
  ]);
  expect(templateFaults(template)).toEqual([]);
});
