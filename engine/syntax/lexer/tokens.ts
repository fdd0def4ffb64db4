/**
 * Kinds of token. The order matters: words come first, names before reserved words, so that "can this be an
 * identifier" is one comparison. Which words are names follows the grammar of apex-dev-tools/apex-parser [S].
 * `>>`, `>>>`, `>=`, `>>=`, `>>>=` are several `Greater` (and `Assign`) tokens: type arguments may close with `>>`.
 */
export enum Kind {
  EndOfText,
  Identifier,
  // Words with a meaning in some places, names everywhere else.
  After,
  As,
  Before,
  Find,
  Get,
  Inherited,
  InstanceOf,
  Select,
  Set,
  Sharing,
  Switch,
  System,
  Transient,
  Trigger,
  User,
  When,
  With,
  Without,
  // Reserved words that still begin a type.
  List,
  Map,
  // Reserved words.
  Void,
  Abstract,
  Final,
  Global,
  Override,
  Private,
  Protected,
  Public,
  Static,
  Testmethod,
  Virtual,
  Webservice,
  Class,
  Enum,
  Interface,
  Extends,
  Implements,
  Break,
  Continue,
  Delete,
  Do,
  For,
  If,
  Insert,
  Merge,
  Return,
  Throw,
  Try,
  Undelete,
  Update,
  Upsert,
  While,
  Catch,
  Else,
  Finally,
  On,
  New,
  Super,
  This,
  Null,
  True,
  False,
  // Literals.
  IntegerLiteral,
  LongLiteral,
  DecimalLiteral,
  DoubleLiteral,
  StringLiteral,
  MultilineString,
  // Punctuation.
  LeftParen,
  RightParen,
  LeftBrace,
  RightBrace,
  LeftBracket,
  RightBracket,
  Semicolon,
  Comma,
  Dot,
  QuestionDot,
  Question,
  Colon,
  At,
  Arrow,
  Percent,
  Bang,
  Tilde,
  Increment,
  Decrement,
  Plus,
  Minus,
  Star,
  Slash,
  ShiftLeft,
  Less,
  Greater,
  LessEqual,
  Equal,
  NotEqual,
  Identical,
  NotIdentical,
  Ampersand,
  Caret,
  Pipe,
  And,
  Or,
  Coalesce,
  Assign,
  PlusAssign,
  MinusAssign,
  StarAssign,
  SlashAssign,
  AndAssign,
  OrAssign,
  XorAssign,
  ShiftLeftAssign,
}

/** Whether `kind` may name a variable, method, type or constant. */
export function isName(kind: Kind): boolean {
  return kind >= Kind.Identifier && kind <= Kind.Without;
}

/** Whether a type may begin with `kind` (`void` is none). */
export function isTypeStart(kind: Kind): boolean {
  return kind >= Kind.Identifier && kind <= Kind.Map;
}

/** Whether `kind` is spelled with letters: a name or a reserved word. */
export function isWord(kind: Kind): boolean {
  return kind >= Kind.Identifier && kind <= Kind.False;
}

/** Whether `kind` is a word that may stand before a declaration; `with sharing` and the like are judged by their first word. */
export function isModifier(kind: Kind): boolean {
  return (
    (kind >= Kind.Abstract && kind <= Kind.Webservice) ||
    kind === Kind.Transient ||
    kind === Kind.With ||
    kind === Kind.Without ||
    kind === Kind.Inherited
  );
}

/** Whether `kind` is a reserved word that begins a statement (and nothing else). */
export function isStatementKeyword(kind: Kind): boolean {
  return kind >= Kind.Break && kind <= Kind.While;
}

/** Whether `kind` is the word of a DML statement. */
export function isDml(kind: Kind): boolean {
  return (
    kind === Kind.Insert ||
    kind === Kind.Update ||
    kind === Kind.Upsert ||
    kind === Kind.Delete ||
    kind === Kind.Undelete ||
    kind === Kind.Merge
  );
}

/** Whether `kind` is a literal, `true`, `false` and `null` included. */
export function isLiteral(kind: Kind): boolean {
  return kind >= Kind.Null && kind <= Kind.MultilineString;
}
