import type { Problem } from '../../problems/problem';
import { wordKind } from '../keywords';
import { type Reporter, syntaxReporter } from '../report';
import type { Comment } from '../tree';
import { isDigit, isExoticBlank, isForeignLetter, isIdentifierPart, isLetter } from './characters';
import { endOfNumber, numberKind } from './numbers';
import { punctuationKind, punctuationLength } from './punctuation';
import { endOfComment, endOfForeignQuotes, endOfString, findText } from './scan';
import { endOfLine, opensMultiline } from './strings';
import { TokenBuffer } from './tokenBuffer';
import { Kind } from './tokens';

/** What the lexer knows of a text: its tokens, its comments, what is wrong, and how many `{` less `}` it has. */
export interface Lexed {
  readonly tokens: TokenBuffer;
  readonly comments: Comment[];
  readonly problems: Problem[];
  readonly braceBalance: number;
}

/** Splits Apex text into tokens, in one pass, whatever the text holds. Never throws. */
export function tokenize(text: string): Lexed {
  const tokens = new TokenBuffer(text.length);
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  const report = syntaxReporter(problems);
  const length = text.length;
  let braceBalance = 0;
  let lineBreak = 1;
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  while (i < length) {
    const c = text.charCodeAt(i);
    if (c <= 32) {
      if (c === 10 || c === 13) lineBreak = 1;
      else if (c !== 32 && c !== 9 && c !== 12) {
        i = passBadCharacters(text, i, report);
        continue;
      }
      i++;
      continue;
    }
    const start = i;
    let kind: Kind;
    if (isLetter(c)) {
      i++;
      while (i < length && isIdentifierPart(text.charCodeAt(i))) i++;
      if (i < length && isForeignLetter(text.charCodeAt(i))) {
        i = passForeignName(text, start, report);
        kind = Kind.Identifier;
      } else {
        kind = wordKind(text, start, i);
      }
    } else if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)))) {
      i = endOfNumber(text, i);
      kind = numberKind(text, start, i);
    } else if (c === 39) {
      kind = opensMultiline(text, i) ? Kind.MultilineString : Kind.StringLiteral;
      i = endOfString(text, i, report);
    } else if (c === 47 && text.charCodeAt(i + 1) === 47) {
      i = endOfLine(text, i);
      comments.push({ start, end: i, block: false });
      continue;
    } else if (c === 47 && text.charCodeAt(i + 1) === 42) {
      i = endOfComment(text, i, report);
      comments.push({ start, end: i, block: true });
      continue;
    } else {
      kind = punctuationKind(text, i, c);
      if (kind !== Kind.EndOfText) {
        i += punctuationLength(kind);
        if (kind === Kind.LeftBrace) braceBalance++;
        else if (kind === Kind.RightBrace) braceBalance--;
        else if (kind === Kind.LeftBracket) {
          const find = findText(text, i);
          if (find !== undefined) {
            tokens.push(kind, start, i, lineBreak);
            tokens.push(Kind.Find, find.word, find.word + 4, 0);
            tokens.push(Kind.StringLiteral, find.start, find.end, 0);
            lineBreak = 0;
            i = find.end;
            continue;
          }
        }
      } else if (isForeignLetter(c)) {
        i = passForeignName(text, start, report);
        kind = Kind.Identifier;
      } else {
        i = endOfForeignQuotes(text, start, report);
        if (i < 0) {
          i = passBadCharacters(text, start, report);
          continue;
        }
        kind = Kind.StringLiteral;
      }
    }
    tokens.push(kind, start, i, lineBreak);
    lineBreak = 0;
  }
  tokens.push(Kind.EndOfText, length, length, 1);
  return { tokens, comments, problems, braceBalance };
}

/** Reads on to the end of a name that has letters outside ASCII and says so once. */
function passForeignName(text: string, start: number, report: Reporter): number {
  let end = start;
  while (end < text.length && (isIdentifierPart(text.charCodeAt(end)) || isForeignLetter(text.charCodeAt(end)))) end++;
  report('syntax-identifier-character', { start, end }, [`\`${text.slice(start, Math.min(end, start + 40))}\``]);
  return end;
}

/** Passes over a character that begins no token, and its repetitions, as one problem. */
function passBadCharacters(text: string, start: number, report: Reporter): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const named =
    code > 32 && code < 127 ? `'${text[start]}'` : isExoticBlank(code) ? `${hex} (an invisible blank)` : hex;
  report('syntax-character', { start, end }, [named]);
  return end;
}
