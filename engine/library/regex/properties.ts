import { blocks } from './blocks';
import { CharacterSet } from './characterSet';
import { UnknownPart } from './patternFault';

/** What java.lang.Character.isWhitespace takes: the separators that may break a line, and some controls. [D] */
const WHITESPACE = '[[\\p{Z}--[\\u00a0\\u2007\\u202f]]\\t-\\r\\x1c-\\x1f]';
const LETTER_OR_DIGIT = '[\\p{L}\\p{Nd}]';
const IGNORABLE = '[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x9f\\p{Cf}]';
const IDENTIFIER_START = '[\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}]';

/** POSIX classes, ASCII only. [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html */
const POSIX: Readonly<Record<string, string>> = {
  Lower: '[a-z]',
  Upper: '[A-Z]',
  ASCII: '[\\x00-\\x7f]',
  Alpha: '[a-zA-Z]',
  Digit: '[0-9]',
  Alnum: '[a-zA-Z0-9]',
  Punct: '[\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e]',
  Graph: '[\\x21-\\x7e]',
  Print: '[\\x20-\\x7e]',
  Blank: '[ \\t]',
  Cntrl: '[\\x00-\\x1f\\x7f]',
  XDigit: '[0-9a-fA-F]',
  Space: '[ \\t-\\r]',
};

/** The same with the flag U. [D] */
const UNICODE_POSIX: Readonly<Record<string, string>> = {
  Lower: '\\p{Lowercase}',
  Upper: '\\p{Uppercase}',
  Alpha: '\\p{Alphabetic}',
  Digit: '\\p{Nd}',
  Alnum: '[\\p{Alphabetic}\\p{Nd}]',
  Punct: '\\p{P}',
  Graph: '[^\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}]',
  Print: '[[[^\\p{White_Space}\\p{Cs}\\p{Cn}][\\p{Zs}]]--[\\p{Cc}]]',
  Blank: '[[\\p{White_Space}]--[\\p{Zl}\\p{Zp}\\n-\\r\\x85]]',
  Cntrl: '\\p{Cc}',
  XDigit: '[\\p{Nd}\\p{Hex_Digit}]',
  Space: '\\p{White_Space}',
};

/** The methods of java.lang.Character. [D] */
const JAVA: Readonly<Record<string, string>> = {
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaAlphabetic: '\\p{Alphabetic}',
  javaIdeographic: '\\p{Ideographic}',
  javaTitleCase: '\\p{Lt}',
  javaDigit: '\\p{Nd}',
  javaDefined: '\\P{Cn}',
  javaLetter: '\\p{L}',
  javaLetterOrDigit: LETTER_OR_DIGIT,
  javaJavaIdentifierStart: IDENTIFIER_START,
  javaJavaIdentifierPart: `[${IDENTIFIER_START}\\p{Nd}\\p{Mc}\\p{Mn}${IGNORABLE}]`,
  javaUnicodeIdentifierStart: '\\p{ID_Start}',
  javaUnicodeIdentifierPart: `[\\p{ID_Continue}${IGNORABLE}]`,
  javaIdentifierIgnorable: IGNORABLE,
  javaSpaceChar: '\\p{Z}',
  javaWhitespace: WHITESPACE,
  javaISOControl: '\\p{Cc}',
  javaMirrored: '\\p{Bidi_Mirrored}',
};

/** Binary properties behind `Is`, in small letters. [D] */
const BINARY: Readonly<Record<string, string>> = {
  alphabetic: '\\p{Alphabetic}',
  letter: '\\p{L}',
  ideographic: '\\p{Ideographic}',
  lowercase: '\\p{Lowercase}',
  uppercase: '\\p{Uppercase}',
  titlecase: '\\p{Lt}',
  white_space: '\\p{White_Space}',
  whitespace: '\\p{White_Space}',
  control: '\\p{Cc}',
  punctuation: '\\p{P}',
  hex_digit: '\\p{Hex_Digit}',
  hexdigit: '\\p{Hex_Digit}',
  assigned: '\\P{Cn}',
  noncharacter_code_point: '\\p{Noncharacter_Code_Point}',
  noncharactercodepoint: '\\p{Noncharacter_Code_Point}',
  digit: '\\p{Nd}',
  alnum: '[\\p{Alphabetic}\\p{Nd}]',
  join_control: '\\p{Join_Control}',
  joincontrol: '\\p{Join_Control}',
  emoji: '\\p{Emoji}',
  emoji_presentation: '\\p{Emoji_Presentation}',
};

const CATEGORY = /^(?:L[ulmto]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/;
const OTHER_CATEGORY: Readonly<Record<string, string>> = {
  LC: '[\\p{Lu}\\p{Ll}\\p{Lt}]',
  LD: LETTER_OR_DIGIT,
  L1: '[\\x00-\\xff]',
  all: '[\\u{0}-\\u{10ffff}]',
};
/** Without regard to case these three categories, and the classes of that name, are one. [K] JDK-8214245 */
const CASED = '[\\p{Lu}\\p{Ll}\\p{Lt}]';

/** How a property is read: the flags i and U. */
export interface PropertyFlags {
  readonly ignoreCase: boolean;
  readonly unicodeClasses: boolean;
}

/**
 * The set that `\p{name}` means: a POSIX class, `java…`, a category, script, block or binary property.
 * Undefined for a name that Java does not know; throws UnknownPart for a block that is not simulated.
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html#sum
 */
export function propertySet(name: string, flags: PropertyFlags): CharacterSet | undefined {
  const equals = name.indexOf('=');
  const text = equals >= 0 ? assigned(name.slice(0, equals).toLowerCase(), name.slice(equals + 1)) : named(name, flags);
  return text === undefined ? undefined : CharacterSet.of(text);
}

function assigned(property: string, value: string): string | undefined {
  switch (property) {
    case 'sc':
    case 'script':
      return script(value);
    case 'blk':
    case 'block':
      return block(value);
    case 'gc':
    case 'general_category':
      return category(value);
    default:
      return undefined;
  }
}

function named(name: string, { ignoreCase, unicodeClasses }: PropertyFlags): string | undefined {
  if (name.startsWith('In')) return block(name.slice(2));
  if (name.startsWith('Is')) {
    const rest = name.slice(2);
    return own(BINARY, rest.toLowerCase()) ?? category(rest) ?? script(rest);
  }
  if (ignoreCase && /^(?:Lower|Upper|javaLowerCase|javaUpperCase|javaTitleCase|L[ult])$/.test(name)) {
    return name === 'Lower' || name === 'Upper' ? '[a-zA-Z]' : CASED;
  }
  return (
    (unicodeClasses ? own(UNICODE_POSIX, name) : undefined) ?? own(POSIX, name) ?? own(JAVA, name) ?? category(name)
  );
}

function category(name: string): string | undefined {
  return CATEGORY.test(name) ? `\\p{${name}}` : own(OTHER_CATEGORY, name);
}

function script(name: string): string | undefined {
  const proper = name.toLowerCase().replace(/(?:^|_)[a-z]/g, (start) => start.toUpperCase());
  const text = `\\p{Script=${proper}}`;
  try {
    new RegExp(text, 'v');
    return text;
  } catch {
    return undefined;
  }
}

function block(name: string): string {
  const range = own(blocks, name.toLowerCase().replace(/[ _-]/g, ''));
  if (!range) throw new UnknownPart(`the Unicode block ${name}`);
  return CharacterSet.range(range[0], range[1]).text;
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
