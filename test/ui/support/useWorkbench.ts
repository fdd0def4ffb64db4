import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { Workbench, type WorkbenchOptions } from './workbench';

/**
 * Opens a VS Code for all tests of the surrounding `describe`, and closes it after them. A test that fails leaves a
 * picture of the window in `out/ui-failures/`.
 *
 * @returns gives the workbench, from within a test
 */
export function useWorkbench(options: WorkbenchOptions): () => Workbench {
  let workbench: Workbench | undefined;
  beforeAll(async () => {
    workbench = await Workbench.open(options);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const name = task.name.replace(/\W+/g, '-').slice(0, 60);
    await workbench?.page.screenshot({ path: path.resolve(`out/ui-failures/${name}.png`) });
  });
  afterAll(() => workbench?.close());
  return () => {
    if (!workbench) throw new Error('the workbench is open only while tests run');
    return workbench;
  };
}
