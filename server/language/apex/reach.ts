import type { ApexSource, FileProvider } from '../../../engine/run/contract';
import type { ClassFile } from '../../../engine/syntax/tree';
import { parsedClass } from './parsed';
import { walk } from './walk';

/**
 * The classes that `roots` can reach, themselves included: every name in their code that is also the name of a class
 * of the project, and so on from there. Takes and gives lower-case class names. A name that turns out to be a
 * variable's is taken for the class all the same: better one class too many than one too few.
 */
export function reachableClasses(roots: Iterable<string>, files: FileProvider): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    const source = files.apexClass(name);
    if (!source) continue;
    reached.add(name);
    let names = named.get(source);
    if (!names) {
      names = namesIn(parsedClass(source.text).tree);
      named.set(source, names);
    }
    pending.push(...names);
  }
  return reached;
}

const named = new WeakMap<ApexSource, ReadonlySet<string>>();

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
