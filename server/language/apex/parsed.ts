import { parseClassFile } from '../../../engine/syntax/parse';

/** What the parser makes of a class file. */
export type ParsedClass = ReturnType<typeof parseClassFile>;

/** Enough for the open documents and the handlers of a project. */
const MOST_KEPT = 64;
const kept = new Map<string, ParsedClass>();

/** Parses the text of a `.cls` file, or gives what it made of the same text not long ago. */
export function parsedClass(text: string): ParsedClass {
  const known = kept.get(text);
  if (known) {
    kept.delete(text);
    kept.set(text, known);
    return known;
  }
  const parsed = parseClassFile(text);
  kept.set(text, parsed);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
  return parsed;
}
