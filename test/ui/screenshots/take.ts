import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { Workbench } from '../support/workbench';

const PICTURES = path.resolve('docs/pictures');
const PAYLOAD = 'inbound-2-interactionDisconnected.savelog.json';

describe.each([
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
])('pictures in the %s theme', (theme, colorTheme) => {
  let workbench: Workbench;
  const take = (name: string) => workbench.screenshot(path.join(PICTURES, `${name}-${theme}.png`));

  beforeAll(async () => {
    workbench = await Workbench.open({
      folder: 'examples',
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1.5,
      settings: {
        'workbench.colorTheme': colorTheme,
        'window.commandCenter': false,
        'editor.minimap.enabled': false,
        'explorer.openEditors.visible': 0,
        'outline.collapseItems': 'alwaysCollapse',
        // Nothing that blinks or moves between two takings.
        'editor.cursorBlinking': 'solid',
      },
    });
  });
  afterAll(() => workbench?.close());

  it('a run and its report', async () => {
    await workbench.openFile(PAYLOAD);
    await workbench.codeLens('Run onSaveLog').waitFor();
    await workbench.titleButton('Run onSaveLog').click();
    await workbench.report.getByRole('heading', { name: /^Returned/ }).waitFor();
    await take('run');
  });

  it('problems of a payload', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile(PAYLOAD);
    await workbench.replaceInEditor('interactionDisconnected', 'interactionDisconected');
    await workbench.replaceInEditor('"isChat": false', '"isChat": "no"');
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.problems.filter({ hasText: 'isChat' }).first().waitFor();
    await workbench.problems.filter({ hasText: 'interactionDisconected' }).first().waitFor();
    await take('problems');
  });
});
