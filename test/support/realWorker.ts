import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { EngineHost } from '../../engine/run/host';
import { bundleOptions, ENTRIES } from '../../esbuild.mjs';

/** A host for the tests of a file, with a thread of the worker's bundle; what it gives is there once they run. */
export function realWorker(): () => EngineHost {
  let folder: string;
  let host: EngineHost;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'savelog-worker-'));
    const worker = join(folder, 'worker.cjs');
    await build({ ...bundleOptions(), entryPoints: [ENTRIES.worker], outfile: worker, sourcemap: false });
    host = new EngineHost(worker);
  }, 60_000);
  afterAll(async () => {
    await host.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => host;
}
