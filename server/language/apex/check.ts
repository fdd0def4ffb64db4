import type { Problem } from '../../../engine/problems/problem';
import type { ApexSource } from '../../../engine/run/contract';
import { checkAnonymousIn } from '../../../engine/semantics/anonymous';
import { checkClass } from '../../../engine/semantics/check';
import { checkTriggerIn } from '../../../engine/semantics/trigger';
import { World } from '../../../engine/semantics/world';
import type { WorkspaceView } from '../view';
import { type ApexKind, parsedAnonymous, parsedClass, parsedTrigger } from './parsed';

/** What the compiler says of a file: its syntax, its types, and what a run could not simulate. Never throws. */
export function apexProblems(
  kind: ApexKind,
  source: ApexSource,
  { files, metadata }: Pick<WorkspaceView, 'files' | 'metadata'>,
): Problem[] {
  if (kind === 'class') return checkClass(source, files, { metadata, parse: parsedClass });
  const world = new World(files, { metadata, parse: parsedClass });
  return kind === 'trigger'
    ? checkTriggerIn(world, source, parsedTrigger(source.text)).problems
    : checkAnonymousIn(world, source, parsedAnonymous(source.text)).problems;
}
