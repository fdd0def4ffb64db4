import path from 'node:path';
import { describe, it } from 'vitest';
import { useWorkbench } from '../support/useWorkbench';

const PICTURES = path.resolve('docs/pictures');
const PAYLOAD = 'inbound-2-interactionDisconnected.savelog.json';

describe.each([
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
])('pictures in the %s theme', (theme, colorTheme) => {
  const open = useWorkbench({
    folder: 'examples',
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    settings: {
      'workbench.colorTheme': colorTheme,
      'window.commandCenter': false,
      // Not the name of the program that shows VS Code here.
      'window.title': 'examples',
      'editor.minimap.enabled': false,
      'explorer.openEditors.visible': 0,
      'outline.collapseItems': 'alwaysCollapse',
      // Nothing that blinks or moves between two takings.
      'editor.cursorBlinking': 'solid',
    },
  });
  const take = (name: string) => open().screenshot(path.join(PICTURES, `${name}-${theme}.png`));

  it('a run and its report', async () => {
    const workbench = open();
    await workbench.openFile(PAYLOAD);
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.explorer.waitFor({ state: 'hidden' });
    await workbench.codeLens('Run onSaveLog').waitFor();
    await workbench.titleButton('Run onSaveLog').click();
    await workbench.report.getByRole('heading', { name: /^Returned/ }).waitFor();
    await take('report');
  });

  it('a handler that is not global and returns null', async () => {
    const workbench = open();
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('SaveCallLog.cls');
    await workbench.replaceInEditor('global with sharing', 'public with sharing');
    await workbench.replaceInEditor("return '';", 'return null;');
    await workbench.page.keyboard.press('Control+Shift+M');
    for (const code of ['handler-not-global', 'handler-returns-null']) {
      await workbench.problems.filter({ hasText: code }).first().waitFor();
    }
    // Elsewhere than at the last replacement, which is highlighted.
    await workbench.line('Map<String, Object> payload').click();
    await take('problems');
  });
});
