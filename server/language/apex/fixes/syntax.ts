import type { Problem } from '../../../../engine/problems/problem';
import { type Fix, fix, insertion, replacement } from '../../fix';
import type { DescribedClass } from '../described';

/**
 * The repairs of what the parser found: it says what is missing behind the place, or which word was meant. Where a brace
 * belongs is certain only at the end of the text.
 */
export function syntaxFixes(problem: Problem, { text }: Pick<DescribedClass, 'text'>): Fix[] {
  const { code, message, end } = problem;
  const found = text.slice(problem.start, end);
  switch (code) {
    case 'syntax-missing-semicolon':
      return [added(';', end)];
    case 'syntax-missing-separator':
      return [added(',', end)];
    case 'syntax-missing-parenthesis':
      if (/after the type behind/.test(message)) return [added('()', end)];
      return /^Missing '\)'/.test(message) ? [added(')', end)] : [];
    case 'syntax-missing-bracket': {
      const bracket = /^Missing '([\]>])'/.exec(message)?.[1];
      return bracket === undefined ? [] : [added(bracket, end)];
    }
    case 'syntax-missing-word': {
      const word = /^Missing (?:`(\w+)`|'(:)') after/.exec(message);
      return word ? [fix(`Add ${word[1] ?? word[2]}`, insertion(end, ` ${word[1] ?? word[2]}`))] : [];
    }
    case 'syntax-missing-closing-brace':
      return text.slice(end).trim() === '' ? [fix('Add }', insertion(end, '\n}'))] : [];
    case 'syntax-unexpected-closing-brace':
      return found === '}' && text.slice(end).trim() === '' ? [fix('Remove }', withLineBreak(problem, text))] : [];
    case 'syntax-misspelt-word': {
      const meant = /did you mean `([\w ]+)`\?$/.exec(message)?.[1];
      return meant === undefined || !/^\w+$/.test(found)
        ? []
        : [fix(`Change to '${meant}'`, replacement(problem, meant))];
    }
    case 'syntax-double-quotes':
      return /^".*"$/.test(found) ? [fix('Write in single quotes', replacement(problem, singleQuoted(found)))] : [];
    case 'syntax-string-escape':
      return /^\\.$/.test(found) ? [fix('Escape the backslash', insertion(problem.start, '\\'))] : [];
    default:
      return [];
  }
}

function added(what: string, at: number): Fix {
  return fix(`Add ${what}`, insertion(at, what));
}

/** The range with the line break before it: what is left has no empty line. */
function withLineBreak({ start, end }: Problem, text: string) {
  const before = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return replacement({ start: start - before, end }, '');
}

function singleQuoted(doubleQuoted: string): string {
  const content = doubleQuoted
    .slice(1, -1)
    .replace(/\\"/g, '"')
    .replace(/(?<!\\)'/g, "\\'");
  return `'${content}'`;
}
