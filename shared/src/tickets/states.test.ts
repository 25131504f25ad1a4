import { expect, test } from 'vitest';
import {
  canMove,
  moves,
  openStates,
  runningStates,
  stateAfter,
  ticketStates,
  type Move,
  type MoveName,
  type TicketState,
} from './states.ts';

const names = Object.keys(moves) as MoveName[];
const staffOnly = ['dispatcher', 'handler', 'reviewer', 'supervisor'] as const;

test('a move exists in exactly the states the table names', () => {
  for (const name of names) {
    const { from, to }: Move = moves[name];
    for (const state of ticketStates) {
      const after = stateAfter(name, state);
      if (!from.includes(state)) expect(after).toBeUndefined();
      else expect(after).toBe(to === 'same' ? state : to);
    }
  }
});

test('every state but the last ones can be left, and every state can be reached from the first', () => {
  const reached = new Set<TicketState>(['submitted']);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const state of reached)
      for (const name of names) {
        const after = stateAfter(name, state);
        if (after) reached.add(after);
      }
  }
  expect([...reached].toSorted()).toEqual([...ticketStates].toSorted());
  const leaves = (state: TicketState) => names.some((name) => ![state, undefined].includes(stateAfter(name, state)));
  expect(ticketStates.filter((state) => !leaves(state))).toEqual(['withdrawn']);
});

test('no citizen moves an office and no office speaks for a citizen', () => {
  for (const state of ticketStates) {
    for (const name of [
      'supplement',
      'objection',
      'withdrawal',
      'satisfaction',
      'rating',
      'reopening',
      'question',
    ] as const)
      expect(canMove(name, state, staffOnly)).toBe(false);
    for (const name of [
      'acceptance',
      'dispatch',
      'signature',
      'return',
      'reply',
      'pass',
      'closing',
      'publication',
    ] as const)
      expect(canMove(name, state, ['citizen'])).toBe(false);
  }
});

test('the reply reaches the citizen only through a review', () => {
  const ways = names.filter((name) => (moves[name] as Move).to === 'visiting');
  expect(ways).toEqual(['pass']);
  expect(moves.pass.from).toEqual(['reviewing']);
});

test('where the clock runs somebody owes an answer', () => {
  for (const state of runningStates) expect(openStates).toContain(state);
});
