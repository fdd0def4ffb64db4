const REFERENCE = /<referenceTo>\s*([\w.]+)\s*<\/referenceTo>/g;

/**
 * Which files refer to which object: lower-cased object name → the files whose text has it as a `<referenceTo>`, in
 * order. A search of the texts alone, so that the fields of a whole project need not be read for one object's children.
 */
export function lookupsIn(
  files: Iterable<readonly [file: string, text: string]>,
): ReadonlyMap<string, readonly string[]> {
  const lookups = new Map<string, string[]>();
  for (const [file, text] of files) {
    if (!text.includes('<referenceTo>')) continue;
    const targets = new Set(Array.from(text.matchAll(REFERENCE), (match) => (match[1] as string).toLowerCase()));
    for (const target of targets) {
      const known = lookups.get(target);
      if (known) known.push(file);
      else lookups.set(target, [file]);
    }
  }
  return lookups;
}
