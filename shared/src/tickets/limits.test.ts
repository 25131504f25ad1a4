import { expect, test } from 'vitest';
import type { WorkingCalendar } from '../offices/working-days.ts';
import { defaultCounty, isOverdue, lastDayOf, limitOf, never, nextStepDay } from './limits.ts';
import { ticketKinds, type TicketState } from './states.ts';

const off = ['02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '05-01', '05-04', '05-05'];
const worked = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'];
const golden = ['10-01', '10-02', '10-05', '10-06', '10-07'];
const calendar: WorkingCalendar = {
  exceptions: new Map([
    ...[...off, ...golden].map((day) => [`2026-${day}`, true] as const),
    ...worked.map((day) => [`2026-${day}`, false] as const),
  ]),
  years: new Set([2026]),
};

test.each([
  ['2026-02-13', 'help', '2026-02-27', 'Saturday 14 is worked, 15 to 23 are off'],
  ['2026-02-14', 'help', '2026-02-28', 'Saturday 28 is a make-up day'],
  ['2026-02-12', 'complaint', '2026-03-11', 'spans the Spring Festival'],
  ['2026-05-08', 'consultation', '2026-05-14', 'Saturday 9 is worked'],
  ['2026-09-30', 'help', '2026-10-13', 'Saturday 10 October is worked'],
] as const)('dispatched %s, a %s is due %s: %s', (from, kind, due, _why) => {
  expect(lastDayOf(calendar, 'handle', kind, from)).toEqual({ day: due, provisional: false });
});

test('a day that rests on an unpublished year is provisional', () => {
  expect(lastDayOf(calendar, 'accept', 'help', '2026-12-31').provisional).toBe(true);
});

test('every kind has a limit for every stage, each with its source', () => {
  for (const kind of ticketKinds)
    for (const stage of ['accept', 'sign', 'return', 'handle', 'extend', 'visit', 'reopen'] as const)
      expect(limitOf(stage, kind).amount).toBeGreaterThan(0);
  for (const each of defaultCounty) expect(each.source).not.toBe('');
  expect(limitOf('return', 'help').maxTimes).toBe(3);
  expect(() => limitOf('handle', 'help', 'nobody-knows')).toThrow('nobody-knows');
});

test('overdue begins the day after the last day, and only while the clock runs', () => {
  expect(isOverdue('handling', '2026-11-27', '2026-11-27')).toBe(false);
  expect(isOverdue('handling', '2026-11-27', '2026-11-28')).toBe(true);
  expect(isOverdue('closed', '2026-11-27', '2026-11-28')).toBe(false);
  expect(isOverdue('handling', null, '2026-11-28')).toBe(false);
});

test('the next step is due by its stage, by the last day while it is handled, and never when nothing is owed', () => {
  const facts = { kind: 'help', dueOn: '2026-11-27' } as const;
  const next = (state: TicketState) => nextStepDay(calendar, state, facts, '2026-11-20');
  expect(next('submitted')).toBe('2026-11-23');
  expect(next('dispatched')).toBe('2026-11-23');
  expect(next('handling')).toBe('2026-11-27');
  expect(next('visiting')).toBe('2026-11-25');
  for (const state of ['closed', 'withdrawn', 'need-more', 'not-accepted'] as const) expect(next(state)).toBe(never);
});
