import type { Endpoint } from './endpoint.ts';
import { problem } from './problem.ts';
import { z, type Schema } from './schema.ts';

type Json = Record<string, unknown>;

/** Computes the OpenAPI 3.1 document of a table of endpoints; the same table gives the same document. */
export function toOpenApi(api: Record<string, Record<string, Endpoint>>): Json {
  const paths: Record<string, Json> = {};
  for (const [feature, endpoints] of Object.entries(api)) {
    for (const [name, each] of Object.entries(endpoints)) {
      const path = `/api/v1${each.path.replace(/:([A-Za-z]+)/g, '{$1}')}`;
      (paths[path] ??= {})[each.method.toLowerCase()] = operationOf(feature, name, each);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Minxin',
      version: '1',
      description: 'Announcements, consultations, message board and bookings of one county.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: jsonOf(problem, 'output') },
    },
  };
}

function operationOf(feature: string, name: string, each: Endpoint): Json {
  const operation: Json = {
    operationId: `${feature}.${name}`,
    tags: [feature],
    summary: each.summary,
    'x-callers': each.callers,
    'x-refusals': each.refusals,
    security: each.callers.includes('guest') ? [{}, { session: [] }] : [{ session: [] }],
    parameters: [...parametersOf(each.params, 'path'), ...parametersOf(each.query, 'query'), ...headersOf(each)],
    responses: {
      [each.success]:
        each.success === 204 ? { description: 'Done' } : { description: 'Done', ...contentOf(each.response) },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
  if (each.body) {
    operation['requestBody'] = {
      required: true,
      content: { 'application/json': { schema: jsonOf(each.body, 'input') } },
    };
  }
  return operation;
}

function parametersOf(schema: Schema | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonOf(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: each,
  }));
}

const headersOf = (each: Endpoint): Json[] =>
  each.method === 'POST' && each.success === 201
    ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }]
    : [];

const contentOf = (schema: Schema): Json => ({ content: { 'application/json': { schema: jsonOf(schema, 'output') } } });

function jsonOf(schema: Schema, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return json;
}
