import { blocks } from './blocks';
import { CharacterSet } from './characterSet';
import { UnknownPart } from './patternFault';
import { unicodeSet } from './unicodeSets';

/** A set that is worked out when it is first asked for. */
type Definition = () => CharacterSet;

const property =
  (name: string): Definition =>
  () =>
    unicodeSet(`\\p{${name}}`);
const pairs =
  (text: string): Definition =>
  () =>
    CharacterSet.pairs(text);
const allOf =
  (...parts: readonly Definition[]): Definition =>
  () =>
    parts.map((part) => part()).reduce((set, part) => set.union(part));
const without =
  (set: Definition, ...others: readonly Definition[]): Definition =>
  () =>
    set().intersection(allOf(...others)().complement());

const anything = pairs('\0\u{10ffff}');
const letterOrDigit = allOf(property('L'), property('Nd'));
const ignorable = allOf(pairs('\0\b\x0e\x1b\x7f\x9f'), property('Cf'));
const identifierStart = allOf(property('L'), property('Nl'), property('Sc'), property('Pc'));
const unassigned = property('Cn');
const whiteSpace = property('White_Space');
const alphanumeric = allOf(property('Alphabetic'), property('Nd'));

/** POSIX classes, ASCII only. [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html */
const POSIX: Readonly<Record<string, Definition>> = {
  Lower: pairs('az'),
  Upper: pairs('AZ'),
  ASCII: pairs('\0\x7f'),
  Alpha: pairs('azAZ'),
  Digit: pairs('09'),
  Alnum: pairs('azAZ09'),
  Punct: pairs('!/:@[`{~'),
  Graph: pairs('!~'),
  Print: pairs(' ~'),
  Blank: pairs('  \t\t'),
  Cntrl: pairs('\0\x1f\x7f\x7f'),
  XDigit: pairs('09afAF'),
  Space: pairs('  \t\r'),
};

/** The same with the flag U. [D] */
const UNICODE_POSIX: Readonly<Record<string, Definition>> = {
  Lower: property('Lowercase'),
  Upper: property('Uppercase'),
  Alpha: property('Alphabetic'),
  Digit: property('Nd'),
  Alnum: alphanumeric,
  Punct: property('P'),
  Graph: without(anything, whiteSpace, property('Cc'), property('Cs'), unassigned),
  Print: without(allOf(without(anything, whiteSpace, property('Cs'), unassigned), property('Zs')), property('Cc')),
  Blank: without(whiteSpace, property('Zl'), property('Zp'), pairs('\n\r\x85\x85')),
  Cntrl: property('Cc'),
  XDigit: allOf(property('Nd'), property('Hex_Digit')),
  Space: whiteSpace,
};

/** The methods of java.lang.Character. [D] */
const JAVA: Readonly<Record<string, Definition>> = {
  javaLowerCase: property('Lowercase'),
  javaUpperCase: property('Uppercase'),
  javaAlphabetic: property('Alphabetic'),
  javaIdeographic: property('Ideographic'),
  javaTitleCase: property('Lt'),
  javaDigit: property('Nd'),
  javaDefined: without(anything, unassigned),
  javaLetter: property('L'),
  javaLetterOrDigit: letterOrDigit,
  javaJavaIdentifierStart: identifierStart,
  javaJavaIdentifierPart: allOf(identifierStart, property('Nd'), property('Mc'), property('Mn'), ignorable),
  javaUnicodeIdentifierStart: property('ID_Start'),
  javaUnicodeIdentifierPart: allOf(property('ID_Continue'), ignorable),
  javaIdentifierIgnorable: ignorable,
  javaSpaceChar: property('Z'),
  // The separators but those that forbid a break, and some controls.
  javaWhitespace: allOf(without(property('Z'), pairs('\u00a0\u00a0\u2007\u2007\u202f\u202f')), pairs('\t\r\x1c\x1f')),
  javaISOControl: property('Cc'),
  javaMirrored: property('Bidi_Mirrored'),
};

/** Binary properties behind `Is`, in small letters. [D] */
const BINARY: Readonly<Record<string, Definition>> = {
  alphabetic: property('Alphabetic'),
  letter: property('L'),
  ideographic: property('Ideographic'),
  lowercase: property('Lowercase'),
  uppercase: property('Uppercase'),
  titlecase: property('Lt'),
  white_space: whiteSpace,
  whitespace: whiteSpace,
  control: property('Cc'),
  punctuation: property('P'),
  hex_digit: property('Hex_Digit'),
  hexdigit: property('Hex_Digit'),
  assigned: without(anything, unassigned),
  noncharacter_code_point: property('Noncharacter_Code_Point'),
  noncharactercodepoint: property('Noncharacter_Code_Point'),
  digit: property('Nd'),
  alnum: alphanumeric,
  join_control: property('Join_Control'),
  joincontrol: property('Join_Control'),
  emoji: property('Emoji'),
  emoji_presentation: property('Emoji_Presentation'),
};

const CATEGORY = /^(?:L[ulmto]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/;
/** Without regard to case these three categories, and the classes of that name, are one. [K] JDK-8214245 */
const cased = allOf(property('Lu'), property('Ll'), property('Lt'));
const OTHER_CATEGORY: Readonly<Record<string, Definition>> = {
  LC: cased,
  LD: letterOrDigit,
  L1: pairs('\0\xff'),
  all: anything,
};

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
  if (equals < 0) return named(name, flags);
  const value = name.slice(equals + 1);
  switch (name.slice(0, equals).toLowerCase()) {
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

function named(name: string, { ignoreCase, unicodeClasses }: PropertyFlags): CharacterSet | undefined {
  if (name.startsWith('In')) return block(name.slice(2));
  if (name.startsWith('Is')) {
    const rest = name.slice(2);
    return own(BINARY, rest.toLowerCase())?.() ?? category(rest) ?? script(rest);
  }
  if (ignoreCase && /^(?:Lower|Upper|javaLowerCase|javaUpperCase|javaTitleCase|L[ult])$/.test(name)) {
    return name === 'Lower' || name === 'Upper' ? POSIX.Alpha?.() : cased();
  }
  const definition = (unicodeClasses ? own(UNICODE_POSIX, name) : undefined) ?? own(POSIX, name) ?? own(JAVA, name);
  return definition?.() ?? category(name);
}

function category(name: string): CharacterSet | undefined {
  return CATEGORY.test(name) ? unicodeSet(`\\p{${name}}`) : own(OTHER_CATEGORY, name)?.();
}

function script(name: string): CharacterSet | undefined {
  const proper = name.toLowerCase().replace(/(?:^|_)[a-z]/g, (start) => start.toUpperCase());
  if (!/^\w+$/.test(proper)) return undefined;
  try {
    return unicodeSet(`\\p{Script=${proper}}`);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

function block(name: string): CharacterSet {
  const range = own(blocks, name.toLowerCase().replace(/[ _-]/g, ''));
  if (!range) throw new UnknownPart(`the Unicode block ${name}`);
  return CharacterSet.of(range);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
