import { raise, Unsupported } from '../../runtime/exceptions';
import { translateClass, translateEscape } from './characterClass';

const LINE_END = '\\n\\r\\u0085\\u2028\\u2029';
const END_OF_TEXT = '(?![\\s\\S])';
const BEFORE_LAST_LINE_END = `(?=(?:\\r\\n|[${LINE_END}])?${END_OF_TEXT})`;
/** Patterns kept compiled. */
const CACHE_SIZE = 200;

const cache = new Map<string, RegExp>();

/**
 * The JavaScript form of a Java regular expression, compiled. `flags` are added to those the expression sets.
 * Raises `System.StringException: Invalid regex: …` for a faulty expression [K], Unsupported for parts of Java's syntax that have no
 * JavaScript form (possessive quantifiers, atomic groups, flags in the middle).
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
 */
export function javaPattern(source: string, flags: '' | 'g'): RegExp {
  const key = flags + source;
  let pattern = cache.get(key);
  if (!pattern) {
    pattern = compile(source, flags);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** The function that writes a Java replacement (`$1`, `${name}`, `\$`) for a match. Raises for a group that is not there. */
export function javaReplacement(replacement: string): (...match: unknown[]) => string {
  return (...match) => {
    const last = match[match.length - 1];
    const named = typeof last === 'object' && last !== null ? (last as Record<string, string>) : undefined;
    const groups = match.slice(0, match.length - (named ? 3 : 2)) as (string | undefined)[];
    return expand(replacement, groups, named);
  };
}

function expand(replacement: string, groups: readonly (string | undefined)[], named?: Record<string, string>): string {
  let text = '';
  for (let index = 0; index < replacement.length; index++) {
    const character = replacement[index] as string;
    if (character === '\\') {
      index++;
      if (index >= replacement.length) return raise('System.StringException', 'character to be escaped is missing');
      text += replacement[index];
    } else if (character !== '$') {
      text += character;
    } else {
      const name = /^\{(\w+)\}/.exec(replacement.slice(index + 1));
      if (name) {
        if (!named || !((name[1] as string) in named))
          return raise('System.StringException', `No group with name {${name[1]}}`);
        text += named[name[1] as string] ?? '';
        index += name[0].length;
      } else {
        const digits = groupDigits(replacement, index + 1, groups.length);
        text += groups[Number(digits)] ?? '';
        index += digits.length;
      }
    }
  }
  return text;
}

/** As many digits as still name a group, at least one. */
function groupDigits(replacement: string, start: number, groupCount: number): string {
  let digits = /^\d/.exec(replacement[start] ?? '')?.[0];
  if (digits === undefined) return raise('System.StringException', 'Illegal group reference');
  if (Number(digits) >= groupCount) return raise('System.StringException', `No group ${digits}`);
  while (/\d/.test(replacement[start + digits.length] ?? '')) {
    const longer: string = digits + replacement[start + digits.length];
    if (Number(longer) >= groupCount) break;
    digits = longer;
  }
  return digits;
}

interface Modes {
  ignoreCase: boolean;
  dotAll: boolean;
  multiline: boolean;
}

function compile(source: string, flags: string): RegExp {
  const modes: Modes = { ignoreCase: false, dotAll: false, multiline: false };
  const translated = new Translator(source, modes).translate();
  try {
    return new RegExp(translated, `v${flags}${modes.ignoreCase ? 'i' : ''}`);
  } catch {
    return raise('System.StringException', `Invalid regex: ${source}`);
  }
}

class Translator {
  private index = 0;

  constructor(
    private readonly source: string,
    private readonly modes: Modes,
  ) {}

  translate(): string {
    const { source } = this;
    this.leadingFlags();
    let out = '';
    while (this.index < source.length) {
      const character = source[this.index] as string;
      if (character === '\\') out += this.escape();
      else if (character === '[') out += this.characterClass();
      else if (character === '(') out += this.group();
      else if (character === '*' || character === '+' || character === '?') out += this.quantifier(character);
      else if (character === '{') out += this.counted();
      else {
        this.index++;
        out += this.plain(character);
      }
    }
    return out;
  }

  private plain(character: string): string {
    const { multiline, dotAll } = this.modes;
    switch (character) {
      case '.':
        return dotAll ? '[\\s\\S]' : `[^${LINE_END}]`;
      case '^':
        return multiline ? `(?<![^${LINE_END}])(?!${END_OF_TEXT})` : '(?<![\\s\\S])';
      case '$':
        return multiline ? `(?=[${LINE_END}]|${END_OF_TEXT})` : BEFORE_LAST_LINE_END;
      case ']':
      case '}':
      case '/':
        return `\\${character}`;
      default:
        return character;
    }
  }

  private leadingFlags(): void {
    const match = /^\(\?([a-zA-Z]+)\)/.exec(this.source);
    if (!match) return;
    for (const flag of match[1] as string) {
      if (flag === 'i') this.modes.ignoreCase = true;
      else if (flag === 's') this.modes.dotAll = true;
      else if (flag === 'm') this.modes.multiline = true;
      else if (flag !== 'u') this.refuse(`the flag ${flag}`);
    }
    this.index = match[0].length;
  }

  private group(): string {
    const match = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>)|(?!\?))/.exec(this.source.slice(this.index));
    if (!match)
      return this.refuse(this.source.startsWith('(?>', this.index) ? 'an atomic group' : 'flags in the middle');
    this.index += match[0].length;
    return match[0];
  }

  private quantifier(character: string): string {
    this.index++;
    return character + this.quantifierSuffix();
  }

  private counted(): string {
    const match = /^\{\d+(?:,\d*)?\}/.exec(this.source.slice(this.index));
    if (!match) return raise('System.StringException', `Invalid regex: ${this.source}`);
    this.index += match[0].length;
    return match[0] + this.quantifierSuffix();
  }

  private quantifierSuffix(): string {
    const next = this.source[this.index];
    if (next === '+') return this.refuse('a possessive quantifier');
    if (next !== '?') return '';
    this.index++;
    return '?';
  }

  private characterClass(): string {
    const { text, end } = translateClass(this.source, this.index, (what) => this.refuse(what));
    this.index = end;
    return text;
  }

  private escape(): string {
    const letter = this.source[this.index + 1];
    if (letter === undefined) return raise('System.StringException', `Invalid regex: ${this.source}`);
    const start = this.index;
    this.index += 2;
    switch (letter) {
      case 'A':
        return '(?<![\\s\\S])';
      case 'z':
        return END_OF_TEXT;
      case 'Z':
        return BEFORE_LAST_LINE_END;
      case 'b':
      case 'B':
        return `\\${letter}`;
      case 'R':
        return `(?:\\r\\n|[${LINE_END}\\v\\f])`;
      case 'k': {
        const name = /^<\w+>/.exec(this.source.slice(this.index));
        this.index += name?.[0].length ?? 0;
        return `\\k${name?.[0] ?? ''}`;
      }
      case 'Q': {
        const end = this.source.indexOf('\\E', this.index);
        const literal = this.source.slice(this.index, end < 0 ? undefined : end);
        this.index = end < 0 ? this.source.length : end + 2;
        return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      }
      case 'G':
      case 'X':
        return this.refuse(`\\${letter}`);
      default:
        if (/[1-9]/.test(letter)) return `\\${letter}(?:)`;
        return this.characterEscape(start);
    }
  }

  private characterEscape(start: number): string {
    const { text, end } = translateEscape(this.source, start, false, (what) => this.refuse(what));
    this.index = end;
    return text;
  }

  private refuse(what: string): never {
    throw new Unsupported('unsupported-regular-expression', [this.source, what]);
  }
}
