import type { Schema } from '@minxin/shared/schema';
import { z } from '@minxin/shared/schema';

interface Json {
  type?: string | string[];
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Json[];
  oneOf?: Json[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  minItems?: number;
}

export type FieldPath = ReadonlyArray<string | number>;

const shapeOf = (schema: Schema): Json => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;

/** A body that fits the schema as far as its shape says, every optional field filled. */
export function sampleOf(schema: Schema): unknown {
  return fill(shapeOf(schema));
}

/** The paths of all string fields of a schema. */
export function stringFields(schema: Schema): FieldPath[] {
  return walk(shapeOf(schema), []);
}

/** A copy of `body` with another value at a path. */
export function withValue(body: unknown, path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(body)) return body.map((each: unknown, at) => (at === step ? withValue(each, rest, value) : each));
  const held = body as Record<string, unknown>;
  return { ...held, [step]: withValue(held[step], rest, value) };
}

function fill(shape: Json): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return fill(choices.find((each) => each.type !== 'null') ?? {});
  switch (Array.isArray(shape.type) ? shape.type[0] : shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, each]) => [name, fill(each)]));
    case 'array':
      return [fill(shape.items ?? {})];
    case 'string':
      return text(shape);
    case 'number':
    case 'integer':
      return Math.max(1, shape.minimum ?? 1);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

// The patterns the contract uses; an unknown one gets ordinary words and is refused by its own field.
function text({ pattern = '', minLength = 0 }: Json): string {
  if (pattern.includes('\\d{4}-\\d{2}-\\d{2}T')) return '2026-11-23T01:00:00Z';
  if (pattern.includes('\\d{4}-\\d{2}-\\d{2}')) return '2026-11-23';
  if (pattern.includes('[01]\\d|2')) return '09:00';
  if (pattern.includes('\\d{12}')) return '999901000000';
  if (pattern.includes('1[3-9]')) return '13800001234';
  const digits = /^\^\\d\{(\d+)/.exec(pattern)?.[1];
  if (digits) return '1'.repeat(Number(digits));
  if (pattern.includes('A-Za-z0-9')) return 'nothing-here';
  return '一段普通的文字内容'.padEnd(minLength, '内');
}

function walk(shape: Json, path: FieldPath): FieldPath[] {
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return walk(choices.find((each) => each.type !== 'null') ?? {}, path);
  if (shape.type === 'string') return [path];
  if (shape.type === 'array') return walk(shape.items ?? {}, [...path, 0]);
  return Object.entries(shape.properties ?? {}).flatMap(([name, each]) => walk(each, [...path, name]));
}
