import { expect } from 'vitest';
import type { Problem } from '../../../engine/problems/problem';
import type { ApexSource, FileProvider } from '../../../engine/run/contract';
import { checkHandler } from '../../../server/language/handler/check';
import type { WorkspaceView } from '../../../server/language/view';
import { createView } from '../../../server/language/workspaceView';
import { shown, unmark } from '../payload/marked';

/** A view of a project that holds these classes, by file name, in one folder. */
export function viewOf(classes: Record<string, string>): WorkspaceView {
  const sources = Object.entries(classes).map(
    ([name, text]): ApexSource => ({ file: `/p/${name}`, text, apiVersion: undefined }),
  );
  const files: FileProvider = {
    apexClass: (lowerName) => sources.find(({ file }) => file.toLowerCase() === `/p/${lowerName}.cls`),
    objectMetadata: () => [],
  };
  return createView(files, () => sources, 'handlers');
}

/** Checks that the handler rules find exactly what the marks `⟦…⟧code` say in `Handler.cls`; gives the problems. */
export function expectHandler(marked: string, others: Record<string, string> = {}, name = 'Handler.cls'): Problem[] {
  const { text, expected } = unmark(marked);
  const problems = checkHandler({ file: `/p/${name}`, text }, viewOf({ [name]: text, ...others }));
  expect(shown(text, problems)).toEqual(expected);
  return problems;
}

/** A flawless handler around the statements of its `onSaveLog`, which stand inside try and catch. */
export function handler(statements: string, members = ''): string {
  return `global class Handler implements purecloud.CTIExtension.SaveLog {
  global String onSaveLog(String data) {
    try {
      ${statements}
    } catch (Exception e) {
      return '';
    }
  }
  ${members}
}`;
}
