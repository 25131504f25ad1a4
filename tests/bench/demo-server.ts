import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type Running } from './process.ts';

export interface DemoServer extends Running {
  dataDir: string;
  /** Stops it and removes its data. */
  end(): Promise<void>;
}

/** The product with its demo county on a data folder of its own, as `pnpm start` runs it, limits off. */
export async function aDemoServer(settings: Record<string, string> = {}, dataDir?: string): Promise<DemoServer> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'minxin-bench-'));
  const all = { DATA_DIR: folder, PORT: '0', LIMIT_PER_ADDRESS: '0', ...settings };
  const running = await start('bff/src/main.mjs', [], all, ['--max-semi-space-size=8']);
  return {
    ...running,
    dataDir: folder,
    end: async () => {
      await running.stop();
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
