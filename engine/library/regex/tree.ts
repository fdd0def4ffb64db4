import type { CharacterSet } from './characterSet';

/** Where an expression may stand without reading on. */
export type AssertionKind =
  /** `^`, `\A`: the start of the input. */
  | 'start'
  /** `^` with the flag m. */
  | 'lineStart'
  /** `$`, `\Z`: the end, or before the last line terminator. */
  | 'end'
  /** `$` with the flag m. */
  | 'lineEnd'
  /** `\z` */
  | 'veryEnd'
  /** `\G`: where the match before ended. */
  | 'lastMatch'
  /** `\b` */
  | 'word'
  /** `\B` */
  | 'notWord';

export type Greed = 'greedy' | 'lazy' | 'possessive';

/** How letters compare: exactly, without the case of ASCII letters (`i`), without the case of any (`iu`). */
export type CaseFolding = 'none' | 'ascii' | 'unicode';

export interface Repeat {
  readonly kind: 'repeat';
  readonly body: RegexNode;
  readonly min: number;
  /** Infinity when there is none. */
  readonly max: number;
  readonly greed: Greed;
}

export interface Look {
  readonly kind: 'look';
  readonly behind: boolean;
  readonly negated: boolean;
  readonly body: RegexNode;
}

/** A part of a parsed Java regular expression. */
export type RegexNode =
  | { readonly kind: 'empty' }
  /** One code point. */
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly RegexNode[] }
  | Repeat
  | { readonly kind: 'group'; readonly index: number; readonly body: RegexNode }
  /** `(?>…)` */
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | Look
  | { readonly kind: 'backreference'; readonly index: number; readonly folding: CaseFolding }
  /** `unixLines`: the flag d, by which only `\n` ends a line. */
  | { readonly kind: 'assertion'; readonly assertion: AssertionKind; readonly unixLines: boolean };

/** A whole expression. */
export interface RegexTree {
  readonly root: RegexNode;
  /** Capturing groups. */
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}

/** The parts directly below a node. */
export function childrenOf(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'choice':
      return node.branches;
    case 'repeat':
    case 'group':
    case 'atomic':
    case 'look':
      return [node.body];
    default:
      return [];
  }
}
