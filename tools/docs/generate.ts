import { EXIT_CODE_MEANINGS } from '../../client/cli/exitCodes';
import { PlatformTypes } from '../../engine/library/platformTypes';
import { CHAPTERS } from '../../engine/problems/chapters';
import { LIBRARY_PAGE, libraryPage } from './libraryPage';
import { problemContents, problemPage, tableCell } from './problemPages';
import { replaceRegion } from './region';

/** The folder that holds generated files only; anything else in it is left over from a problem that is gone. */
export const GENERATED_FOLDER = 'docs/problems';

/** Files of which a part is generated. */
export const FORMATS = 'docs/output-formats.md';

/**
 * Every generated file: its text by its path from the project's top folder.
 * @param formats the text of FORMATS as it stands
 * @param platform the text of packs/platform.txt
 */
export function generatedFiles(formats: string, platform: string): ReadonlyMap<string, string> {
  const files = new Map([[`${GENERATED_FOLDER}/README.md`, problemContents(CHAPTERS)]]);
  for (const chapter of Object.values(CHAPTERS)) {
    for (const [code, kind] of Object.entries(chapter))
      files.set(`${GENERATED_FOLDER}/${code}.md`, problemPage(code, kind));
  }
  files.set(LIBRARY_PAGE, libraryPage(new PlatformTypes(() => platform)));
  return files.set(FORMATS, replaceRegion(formats, 'exit codes', exitCodeTable()));
}

function exitCodeTable(): string {
  const rows = Object.entries(EXIT_CODE_MEANINGS).map(([code, meaning]) => `| ${code} | ${tableCell(meaning)} |`);
  return ['| code | meaning |', '|---|---|', ...rows].join('\n');
}
