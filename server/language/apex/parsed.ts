import { type ParseResult, parseAnonymous, parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import type { AnonymousFile, ClassFile, CompilationUnit, TriggerFile } from '../../../engine/syntax/tree';

/** What the parser makes of a class file. */
export type ParsedClass = ParseResult<ClassFile>;

/** The files that hold Apex: a class of its own, a trigger, statements for "Execute Anonymous". */
export type ApexKind = 'class' | 'trigger' | 'anonymous';

/** Enough for the open documents and the handlers of a project. */
const MOST_KEPT = 64;

/** A parser that gives what it made of the same text not long ago. */
function keeping<T extends CompilationUnit>(parse: (text: string) => ParseResult<T>): (text: string) => ParseResult<T> {
  const kept = new Map<string, ParseResult<T>>();
  return (text) => {
    const known = kept.get(text);
    if (known) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const parsed = parse(text);
    kept.set(text, parsed);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    return parsed;
  };
}

/** Parses the text of a `.cls` file, or gives what it made of the same text not long ago. */
export const parsedClass: (text: string) => ParsedClass = keeping(parseClassFile);

/** The same for the text of a `.trigger` file. */
export const parsedTrigger: (text: string) => ParseResult<TriggerFile> = keeping(parseTrigger);

/** The same for statements as "Execute Anonymous" takes them. */
export const parsedAnonymous: (text: string) => ParseResult<AnonymousFile> = keeping(parseAnonymous);

/** Parses a text as what it is. */
export function parsedAs(kind: ApexKind, text: string): ParseResult<CompilationUnit> {
  if (kind === 'class') return parsedClass(text);
  return kind === 'trigger' ? parsedTrigger(text) : parsedAnonymous(text);
}
