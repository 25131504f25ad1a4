import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { api } from './api.ts';
import { toOpenApi } from './openapi.ts';

// Writes the committed OpenAPI document; with --check it only says whether the committed one is fresh.
const file = new URL('../openapi.json', import.meta.url);
const fresh = `${JSON.stringify(toOpenApi(api), null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
  process.stderr.write('shared/openapi.json is not what the contract says: run pnpm openapi and commit it\n');
  process.exitCode = 1;
}
