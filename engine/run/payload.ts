import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { runProblems } from '../problems/run';

const report = reporter(runProblems);

/** What keeps a text from being JSON, at its place; undefined when it is JSON. A byte-order mark is not JSON to Apex either, but no caller sends one: it is passed over. */
export function jsonProblem(text: string): Problem | undefined {
  try {
    JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return undefined;
  } catch {
    return describe(text);
  }
}

function describe(text: string): Problem {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { allowTrailingComma: false, disallowComments: true });
  } catch {
    // Nesting deeper than the parser's stack: the place stays unknown.
  }
  const [first] = errors;
  const start = Math.min(first?.offset ?? 0, text.length);
  const what =
    text.trim() === ''
      ? 'it is empty'
      : first
        ? wordsOf(printParseErrorCode(first.error))
        : 'it breaks off or nests too deep';
  return report('run-payload-not-json', { start, end: Math.min(start + (first?.length ?? 0), text.length) }, [what]);
}

/** `PropertyNameExpected` → `property name expected`. */
function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
