import type { Problem } from '../../../engine/problems/problem';
import type { ApexSource } from '../../../engine/run/contract';
import { checkClass } from '../../../engine/semantics/check';
import type { WorkspaceView } from '../view';
import { parsedClass } from './parsed';

/** What the compiler says of a class: its syntax, its types, and what a run could not simulate. Never throws. */
export function apexProblems(
  source: ApexSource,
  { files, metadata }: Pick<WorkspaceView, 'files' | 'metadata'>,
): Problem[] {
  return checkClass(source, files, { metadata, parse: parsedClass });
}
