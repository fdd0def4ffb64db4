import type { Problem } from '../problems/problem';
import type { ApexSource, FileProvider } from '../run/contract';
import { checkBodies } from './bodies';
import { withoutFollowUps } from './followUps';
import { checkObligations } from './inheritance';
import type { TypedClass } from './program';
import { checkRules } from './rules';
import { type ParsedFile, World, type WorldOptions } from './world';

export interface CheckedFile {
  readonly file: ParsedFile;
  /** Undefined when the text declares no type. */
  readonly typed: TypedClass | undefined;
  /** Of the parser and of the checker, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Files of the project's classes that this one names, itself included. */
  readonly reaches: readonly string[];
}

/** Parses and checks one class of a world. Never throws. */
export function checkFile(world: World, file: ParsedFile): CheckedFile {
  world.enter();
  const problems: Problem[] = [...file.problems];
  let typed: TypedClass | undefined;
  if (file.symbol) {
    typed = checkBodies(world, file.symbol, problems);
    checkObligations(file.symbol, problems);
    checkRules(world, file.symbol, problems);
    for (const symbol of [file.symbol, ...file.symbol.inner.values()])
      problems.push(...world.declarationProblems(symbol));
  }
  problems.sort((a, b) => a.start - b.start);
  return {
    file,
    typed,
    problems: withoutFollowUps(problems, file.tree),
    reaches: world.namedClasses().map(({ source }) => source.file),
  };
}

/**
 * The problems of one Apex class, of the parser and of the checker. `source` may be unsaved and need not be among
 * `files`; `options` give what has been read or parsed already.
 */
export function checkClass(source: ApexSource, files: FileProvider, options: WorldOptions = {}): Problem[] {
  const world = new World(files, options);
  return [...checkFile(world, world.add(source)).problems];
}
