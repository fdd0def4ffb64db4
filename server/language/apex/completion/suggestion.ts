/** What a suggestion is, by the names LSP gives them. */
export type SuggestionKind =
  | 'Variable'
  | 'Field'
  | 'Property'
  | 'Method'
  | 'Constructor'
  | 'Class'
  | 'Interface'
  | 'Enum'
  | 'EnumMember'
  | 'Struct'
  | 'Module'
  | 'Keyword'
  | 'Snippet'
  | 'Reference'
  | 'Constant';

/** Something that may stand at the cursor. */
export interface Suggestion {
  readonly label: string;
  readonly kind: SuggestionKind;
  /** Written small behind the label, such as `(Integer size)`. */
  readonly signature?: string;
  /** The type, or what it is. */
  readonly detail: string;
  /** What is inserted where it is not the label; with `$1` and the like where `isSnippet` is set. */
  readonly insert?: string;
  readonly isSnippet?: boolean;
  /** Markdown. */
  readonly documentation?: string;
  /** Smaller ones stand first; the default is 5. */
  readonly rank?: number;
}

/** What may stand at a place. */
export interface Suggestions {
  /** The text that a suggestion replaces. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly Suggestion[];
  /** Whether more would be found with another letter typed. */
  readonly isIncomplete: boolean;
}
