import type { ApexSource, FileProvider } from '../../../engine/run/contract';
import type { ClassFile } from '../../../engine/syntax/tree';
import { parsedClass } from './parsed';
import { walk } from './walk';

/**
 * The files of the classes that `roots` can reach, their own included: every name in their code that is also the name
 * of a class of the project, and so on from there. A name that turns out to be a variable's is taken for the class all
 * the same: better one class too many than one too few.
 */
export function reachableFiles(roots: Iterable<ApexSource>, files: FileProvider): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...roots];
  for (let source = pending.pop(); source; source = pending.pop()) {
    if (reached.has(source.file)) continue;
    reached.add(source.file);
    for (const name of namesOf(source)) {
      const named = files.apexClass(name);
      if (named) pending.push(named);
    }
  }
  return reached;
}

const known = new WeakMap<ApexSource, ReadonlySet<string>>();

function namesOf(source: ApexSource): ReadonlySet<string> {
  let names = known.get(source);
  if (!names) {
    names = namesIn(parsedClass(source.text).tree);
    known.set(source, names);
  }
  return names;
}

/** Every lower-case name in a file that could be a class's: the first part of each type and each bare name. */
function namesIn(tree: ClassFile): Set<string> {
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
