import type { TextRange } from '../../engine/problems/problem';

/** Replacement of a part of a text: UTF-16 offsets, `end` exclusive. */
export interface Edit extends TextRange {
  readonly newText: string;
}

/** Edits of another file than the one that has the problem. */
export interface FileEdits {
  readonly file: string;
  /** The text that the offsets are about. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

export interface Fix {
  /** What the fix does, as a menu shows it. */
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly elsewhere?: readonly FileEdits[];
  /** True where the repair is right but there may be a better one: the editor then does not apply it by itself. */
  readonly isDoubtful?: boolean;
}

/** A repair that is the right one. */
export function fix(title: string, ...edits: Edit[]): Fix {
  return { title, edits };
}

/** A repair that is only one of several. */
export function doubtfulFix(title: string, ...edits: Edit[]): Fix {
  return { title, edits, isDoubtful: true };
}

export function replacement({ start, end }: TextRange, newText: string): Edit {
  return { start, end, newText };
}

export function insertion(at: number, newText: string): Edit {
  return { start: at, end: at, newText };
}
