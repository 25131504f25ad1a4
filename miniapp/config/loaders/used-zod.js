// The contract hands out zod as one object, which no bundler can shake: 87 KB compressed, every language of its
// messages included. This replaces the whole by the functions the contract calls, about 10 KB.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const whole = /import \* as z from ['"]zod\/mini['"];/;
// Names the contract uses as types only, and what only the server calls to write documents from schemas.
const notNeeded = new Set(['core', 'infer', 'input', 'output', 'toJSONSchema', 'globalRegistry']);

module.exports = function usedZod(source) {
  if (!whole.test(source)) throw new Error('shared/src/schema.ts no longer imports zod as this loader expects');
  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const code = files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  const offered = require(require.resolve('zod/mini', { paths: [folder] }));
  const used = [...new Set([...code.matchAll(/\bz\.(\w+)/g)].map((match) => match[1]))]
    .filter((name) => name in offered && !notNeeded.has(name))
    .sort();
  const imports = used.map((name) => `${name} as _${name}`).join(', ');
  const members = used.map((name) => `${name}: _${name}`).join(', ');
  return source.replace(whole, `import { ${imports} } from 'zod/mini';\nconst z = { ${members} };`);
};
