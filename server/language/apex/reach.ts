import type { ApexSource, FileProvider } from '../../../engine/run/contract';
import type { CompilationUnit } from '../../../engine/syntax/tree';
import { type ApexKind, parsedAs, parsedTrigger } from './parsed';
import { walk } from './walk';

/**
 * The files of the classes that `roots` can reach, their own included: every name in their code that is also the name
 * of a class of the project, and so on from there; and the triggers on every object that this code names, with what
 * they reach. A name that turns out to be a variable's is taken for the class all the same: better one file too many
 * than one too few.
 */
export function reachableFiles(
  roots: Iterable<ApexSource>,
  files: Pick<FileProvider, 'apexClass'>,
  triggers: Iterable<ApexSource> = [],
): ReadonlySet<string> {
  const byObject = new Map<string, ApexSource[]>();
  for (const trigger of triggers) {
    const object = parsedTrigger(trigger.text).tree.object.text.toLowerCase();
    byObject.set(object, [...(byObject.get(object) ?? []), trigger]);
  }
  const reached = new Set<string>();
  const pending: { kind: ApexKind; source: ApexSource }[] = [...roots].map((source) => ({ kind: 'class', source }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (reached.has(next.source.file)) continue;
    reached.add(next.source.file);
    for (const name of namesOf(next.kind, next.source)) {
      const named = files.apexClass(name);
      if (named) pending.push({ kind: 'class', source: named });
      for (const source of byObject.get(name) ?? []) pending.push({ kind: 'trigger', source });
    }
  }
  return reached;
}

const known = new WeakMap<ApexSource, ReadonlySet<string>>();

function namesOf(kind: ApexKind, source: ApexSource): ReadonlySet<string> {
  let names = known.get(source);
  if (!names) {
    names = namesIn(parsedAs(kind, source.text).tree);
    known.set(source, names);
  }
  return names;
}

/** Every lower-case name in a file that could be a class's: the first part of each type and each bare name. */
function namesIn(tree: CompilationUnit): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.kind === 'TypeReference') {
      const first = node.parts[0]?.name.text;
      if (first) names.add(first.toLowerCase());
    } else if (node.kind === 'NameExpression') names.add(node.name.text.toLowerCase());
    return undefined;
  });
  return names;
}
