import type { RunReport } from '../../../engine/run/contract';

/** A program that tries to leave the sandbox, to hang it or to fill it. */
export interface Attack {
  readonly name: string;
  /** Statements of `onSaveLog(String data)` and members beside it. */
  readonly statements: string;
  readonly members?: string;
  readonly payload?: string;
  /** Further classes of the project. */
  readonly classes?: readonly string[];
  /**
   * How it has to end: what it returns, the exception's type, `limit`, or `compileProblems`. Several where the platform's
   * answer is not documented.
   */
  readonly ends: readonly string[];
}

/** The classes of an attack, its handler first. */
export function sources({ statements, members = '', classes = [] }: Attack): string[] {
  const handler = `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`;
  return [handler, ...classes];
}

/** How a run ended, in the words of `ends`. */
export function endingOf({ outcome, value, exception, problems }: RunReport): string {
  if (outcome === 'returned') return `returned ${value}`;
  if (outcome === 'threw') return `threw ${exception?.type}: ${exception?.message}`;
  if (outcome === 'limit') return 'limit';
  return `${outcome} ${problems[0]?.line}:${problems[0]?.column} ${problems[0]?.message}`;
}

/** Whether a run ended as it has to; where only a word and a type stand, whatever follows them. */
export function isExpected({ ends }: Attack, report: RunReport): boolean {
  const ending = endingOf(report);
  return ends.some((each) =>
    /^(returned|unsupported|compileProblems|threw [\w.]+)$/.test(each) ? ending.startsWith(each) : ending === each,
  );
}

/** The ending of a program that is stopped. */
export const LIMIT = ['limit'];
/** [K] A String has at most 6,000,000 characters on the platform. */
export const TOO_LONG = ['limit', 'threw System.StringException: String length exceeds maximum: 6000000'];
