import type { RunReport } from '../../../engine/run/contract';

/** A line to mark: line counts from 1, `message` fits on one line. */
export interface FailingPlace {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** UTF-16 units of a message that stand after the line. */
const LONGEST = 160;

/**
 * Where a run broke: the line that threw and, when that is in another file, the handler's own line that led there; or
 * the line that reached an unsupported feature. Empty for every other outcome (compile problems are diagnostics).
 */
export function failingPlaces(report: RunReport): readonly FailingPlace[] {
  const { exception, handlerFile, outcome, problems } = report;
  if (outcome === 'unsupported') {
    return problems.slice(0, 1).map(({ file, line, message }) => ({ file, line, message: oneLine(message) }));
  }
  const top = exception?.stack[0];
  if (!exception || !top) {
    return [];
  }
  const message = oneLine(`${exception.type}: ${exception.message}`);
  const own = exception.stack.find(({ file }) => file === handlerFile);
  return (own && own.file !== top.file ? [top, own] : [top]).map(({ file, line }) => ({ file, line, message }));
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
