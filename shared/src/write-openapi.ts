import { writeFileSync } from 'node:fs';
import { api } from './api.ts';
import { toOpenApi } from './openapi.ts';

/** Writes the committed OpenAPI document; the contract tests prove that it is fresh. */
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(toOpenApi(api), null, 2)}\n`);
