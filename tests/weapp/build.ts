import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildIfStale } from '../../miniapp/build-if-stale.mts';

export const dist = path.resolve(import.meta.dirname, '../../miniapp/dist/weapp');

/** Builds the weapp package when its sources have changed; tests of the package begin with it. */
export async function ensureWeappBuild(): Promise<void> {
  await buildIfStale('weapp');
}

export interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
}

export const readAppJson = (): AppJson => JSON.parse(readOutput('app.json')) as AppJson;
export const readOutput = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** Every file of the package, relative to its root. */
export function outputFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .filter((file) => file !== '.stamp');
}

/** Every page of the package, as WeChat opens it. */
export function pagesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
}

/** Bytes of the main package and of each subpackage, as WeChat counts them. */
export function packageSizes(app: AppJson): Record<string, number> {
  const roots = (app.subPackages ?? []).map(({ root }) => root);
  const packageOf = (file: string) => roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';
  const sizes: Record<string, number> = { main: 0 };
  for (const file of outputFiles()) {
    const name = packageOf(file);
    sizes[name] = (sizes[name] ?? 0) + statSync(path.join(dist, file)).size;
  }
  return sizes;
}
