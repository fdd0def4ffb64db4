/** A class as far as dependence goes. */
export interface NamedText {
  /** Lower-cased. */
  readonly name: string;
  /** Undefined where the project has no class of the name. */
  readonly text: string | undefined;
}

/**
 * The lower-cased names of the classes that have to be compiled again when some have changed: these, and every one whose
 * text names one of them, directly or through others. Apex reaches a class only through names that stand in a text, so
 * nothing is missed; a word in a comment or a variable of the same name costs a compilation too many.
 */
export function dependentsOf(changed: Iterable<string>, classes: readonly NamedText[]): Set<string> {
  const namedIn = new Map<string, string[]>();
  const known = new Set(classes.map(({ name }) => name));
  for (const { name, text } of classes) {
    for (const word of wordsOf(text ?? '')) {
      if (!known.has(word) || word === name) continue;
      const users = namedIn.get(word);
      if (users) users.push(name);
      else namedIn.set(word, [name]);
    }
  }
  const affected = new Set<string>();
  const visit = (name: string): void => {
    if (affected.has(name)) return;
    affected.add(name);
    for (const user of namedIn.get(name) ?? []) visit(user);
  };
  for (const name of changed) visit(name);
  return affected;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z]\w*/g));
}
