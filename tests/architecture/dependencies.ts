import { resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { rules } from './dependency-rules.ts';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);

/** Checks the dependency rule over every package; a run that saw no modules proves nothing and fails. */
const { output } = await cruise(
  ['shared/src', 'bff/src', 'miniapp/src', 'tests'],
  {
    ruleSet: { forbidden: rules },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|/dist/|miniapp/src/.*\\.scss$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.h5.tsx', '.weapp.tsx', '.js', '.mjs'],
    },
  },
  undefined,
  { tsConfig: extractTSConfig(resolve(root, 'miniapp/tsconfig.json')) },
);
const { summary, modules } = output as ICruiseResult;
for (const { from, to, rule } of summary.violations) process.stdout.write(`${rule.name}: ${from} → ${to}\n`);
const perPackage = ['shared', 'bff', 'miniapp', 'tests'].map(
  (name) => [name, modules.filter((each) => each.source.startsWith(`${name}/`)).length] as const,
);
process.stdout.write(
  `${modules.length} modules: ${perPackage.map(([name, count]) => `${name} ${count}`).join(', ')}\n`,
);
const blind = perPackage.filter(([, count]) => count === 0);
if (blind.length > 0) process.stdout.write(`saw no module of ${blind.map(([name]) => name).join(', ')}\n`);
process.exitCode = summary.error > 0 || blind.length > 0 ? 1 : 0;
