import type { Problem } from '../problems/problem';
import { repairBraces } from './lexer/braceRepair';
import { tokenize } from './lexer/lexer';
import { parseAnonymousFile, parseClassUnit, parseTriggerUnit } from './parser/files';
import { ParserState } from './parser/state';
import { syntaxReporter } from './report';
import type { AnonymousFile, ClassFile, Comment, Node, TriggerFile } from './tree';

/** What a parse gives: always a tree, the problems in the order of the text (none: the text is Apex), the comments. */
export interface ParseResult<T extends Node> {
  readonly tree: T;
  readonly problems: Problem[];
  readonly comments: Comment[];
}

/**
 * Reads the text of a `.cls` file. Never throws, whatever the text; time grows linearly with its length.
 * What it accepts follows the grammar of apex-dev-tools/apex-parser [S].
 */
export function parseClassFile(text: string): ParseResult<ClassFile> {
  return parse(text, parseClassUnit);
}

/** Reads the text of a `.trigger` file; as `parseClassFile` in every other way. */
export function parseTrigger(text: string): ParseResult<TriggerFile> {
  return parse(text, parseTriggerUnit);
}

/** Reads statements and declarations as "Execute Anonymous" takes them; as `parseClassFile` in every other way. */
export function parseAnonymous(text: string): ParseResult<AnonymousFile> {
  return parse(text, parseAnonymousFile);
}

function parse<T extends Node>(text: string, unit: (p: ParserState) => T): ParseResult<T> {
  const { tokens, comments, problems, braceBalance } = tokenize(text);
  const balance = braceBalance === 0 ? 0 : repairBraces(text, tokens, braceBalance, syntaxReporter(problems));
  const lexical = problems.slice().sort(byPlace);
  const p = new ParserState(text, tokens, lexical, balance);
  const tree = unit(p);
  return { tree, problems: lexical.concat(p.problems).sort(byPlace), comments };
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start;
}
