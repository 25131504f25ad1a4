import { enableCompileCache } from 'node:module';

// Compiled and type-stripped code is kept between starts: less time to the first answer and less memory. It must be
// on before the rest is imported, hence the import below the line; and this file holds no types, because stripping
// even one would load the stripper.
enableCompileCache();
const { run } = await import('./run.ts');
await run();
