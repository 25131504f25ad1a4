import { declaredRefusals } from '@minxin/bff/platform/failure';
import '@minxin/bff/compose';
import { api } from '@minxin/shared/api';
import type { Endpoint } from '@minxin/shared/endpoint';
import { expect, test } from 'vitest';

const endpoints = Object.values(api).flatMap((table) => Object.values<Endpoint>(table));

test('every refusal of the contract is declared by the server, with its kind and its words', () => {
  const known = declaredRefusals();
  const unknown = endpoints.flatMap((each) =>
    each.refusals.filter((code) => !known.has(code)).map((code) => `${each.path} ${code}`),
  );
  expect(unknown).toEqual([]);
});

test('every refusal the server declares belongs to an endpoint', () => {
  const used = new Set(endpoints.flatMap((each) => each.refusals));
  // Files travel as bytes, outside the JSON contract; their own story tells their refusals.
  const isApart = (code: string) => code.startsWith('platform/') || code.startsWith('files/');
  const unused = [...declaredRefusals().keys()].filter((code) => !isApart(code) && !used.has(code));
  expect(unused).toEqual([]);
});
