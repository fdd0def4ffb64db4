import type { FileCoverage } from '../../../engine/run/contract';
import { modifiersOf } from '../../../engine/semantics/symbols';
import { parseClassFile } from '../../../engine/syntax/parse';
import type { ProjectFiles } from '../../../server/project/projectFiles';
import { classNameOf } from '../../../server/project/sourceIndex';
import { shownPath } from '../files/paths';

/** Which lines of a class the tests ran. */
export interface ClassCoverage {
  /** In its declared spelling. */
  readonly class: string;
  /** Relative to the working folder. */
  readonly file: string;
  /** From 1, ascending: lines on which a statement starts that ran. */
  readonly covered: readonly number[];
  /** The same for those that did not run. */
  readonly uncovered: readonly number[];
}

/**
 * The coverage of the classes that are not tests themselves, sorted by name: `@IsTest` classes do not count.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_code_coverage_best_pract.htm
 */
export function classCoverage(
  files: readonly FileCoverage[],
  project: Pick<ProjectFiles, 'text'>,
  cwd: string,
): ClassCoverage[] {
  return files
    .flatMap(({ file, covered, uncovered }): ClassCoverage[] => {
      const { declaration } = parseClassFile(project.text(file) ?? '').tree;
      if (declaration && modifiersOf(declaration.modifiers).annotations.has('istest')) return [];
      const name = declaration?.name.text ?? classNameOf(file) ?? file;
      return [{ class: name, file: shownPath(file, cwd), covered, uncovered }];
    })
    .sort((one, other) => (one.class.toLowerCase() < other.class.toLowerCase() ? -1 : 1));
}
