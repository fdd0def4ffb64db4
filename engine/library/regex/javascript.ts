import { shapeOf } from './shape';
import { type AssertionKind, childrenOf, type RegexNode, type Repeat } from './tree';

const END_OF_TEXT = '(?![\\s\\S])';
const START_OF_TEXT = '(?<![\\s\\S])';
const WORD = '[\\p{L}\\p{Nd}_]';
/** What ends a line: with the flag d a line feed only. */
const TERMINATORS = { unix: '\\n', all: '\\n\\r\\x85\\u2028\\u2029' } as const;

/**
 * The form of an expression for JavaScript's flag `u` that finds the same matches and captures in a text without
 * surrogates, the whole of which is the region; undefined when there is none, because of
 * - possessive and atomic parts, back-references (an unset group fails in Java), `\G`,
 * - a capture that a later turn of a loop leaves alone: JavaScript forgets it, Java does not,
 * - a loop whose turn may take nothing: JavaScript undoes such a turn, Java does not.
 */
export function javascriptForm(node: RegexNode): string | undefined {
  switch (node.kind) {
    case 'empty':
      return '(?:)';
    case 'set':
      return node.set.text;
    case 'sequence':
      return all(node.parts)
        ?.map((form, index) => wrapped(node.parts[index] as RegexNode, form))
        .join('');
    case 'choice': {
      const branches = all(node.branches);
      return branches && `(?:${branches.join('|')})`;
    }
    case 'repeat':
      return repeatForm(node);
    case 'group': {
      const body = javascriptForm(node.body);
      return body === undefined ? undefined : `(${body})`;
    }
    case 'look': {
      const body = node.behind && captures(node) ? undefined : javascriptForm(node.body);
      return body === undefined ? undefined : `(?${node.behind ? '<' : ''}${node.negated ? '!' : '='}${body})`;
    }
    case 'assertion':
      return assertionForm(node.assertion, node.unixLines);
    default:
      return undefined;
  }
}

function all(nodes: readonly RegexNode[]): string[] | undefined {
  const forms: string[] = [];
  for (const node of nodes) {
    const form = javascriptForm(node);
    if (form === undefined) return undefined;
    forms.push(form);
  }
  return forms;
}

/** A sequence within a sequence is a group of its own. */
function wrapped(node: RegexNode, form: string): string {
  return node.kind === 'sequence' ? `(?:${form})` : form;
}

function repeatForm({ body, min, max, greed }: Repeat): string | undefined {
  if (greed === 'possessive' || shapeOf(body).min === 0) return undefined;
  if (max > 1 && !alwaysCaptures(body)) return undefined;
  const form = javascriptForm(body);
  if (form === undefined) return undefined;
  const upTo = max === Number.POSITIVE_INFINITY ? '' : max;
  return `(?:${form}){${min},${upTo}}${greed === 'lazy' ? '?' : ''}`;
}

/** Whether each capture of a part is made whenever the part matches. */
function alwaysCaptures(node: RegexNode): boolean {
  if (node.kind === 'choice' || node.kind === 'look') return !captures(node);
  if (node.kind === 'repeat' && node.min === 0) return !captures(node);
  return childrenOf(node).every(alwaysCaptures);
}

function captures(node: RegexNode): boolean {
  return node.kind === 'group' || childrenOf(node).some(captures);
}

function assertionForm(assertion: AssertionKind, unixLines: boolean): string | undefined {
  const ends = unixLines ? TERMINATORS.unix : TERMINATORS.all;
  const between = unixLines ? '' : '(?!(?<=\\r)\\n)';
  switch (assertion) {
    case 'start':
      return START_OF_TEXT;
    case 'lineStart':
      return `(?<=[${ends}]|${START_OF_TEXT})${between}(?!${END_OF_TEXT})`;
    case 'end':
      return `${between}(?=${unixLines ? '\\n' : `(?:\\r\\n|[${ends}])`}?${END_OF_TEXT})`;
    case 'lineEnd':
      return `${between}(?=[${ends}]|${END_OF_TEXT})`;
    case 'veryEnd':
      return END_OF_TEXT;
    case 'word':
      return `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;
    case 'notWord':
      return `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD}))`;
    default:
      return undefined;
  }
}
