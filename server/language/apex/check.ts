import type { Problem } from '../../../engine/problems/problem';
import type { ApexSource, FileProvider } from '../../../engine/run/contract';
import { checkClass } from '../../../engine/semantics/check';

/** What the compiler says of a class: its syntax, its types, and what a run could not simulate. Never throws. */
export function apexProblems(source: ApexSource, files: FileProvider): Problem[] {
  return checkClass(source, files);
}
