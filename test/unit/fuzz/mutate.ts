import type { Random } from '../../programs/random';

const TOKEN =
  /'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\d+(?:\.\d+)?[dLl]?|\w+|\s+|<!--|-->|[!=<>]=|&&|\|\||\?\?|\?\.|\+\+|--|=>|[^\w\s]/g;
const OPERATORS = [
  '+',
  '-',
  '*',
  '/',
  '&&',
  '||',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '??',
  '?.',
  '.',
  '=',
  '&',
  '|',
  '^',
];
/** What has gone wrong before, somewhere, in languages like this one. */
const ODD = [
  "''",
  'null',
  '0',
  '-1',
  '2147483647',
  '9223372036854775807L',
  '0.1',
  'this',
  'super',
  'Object',
  'List<Object>',
  '[0]',
  '()',
  '{}',
  ';',
  '{',
  '}',
  '(',
  ')',
  '<',
  "'",
  '\u0000',
  '\ud800',
  'é',
  '__proto__',
  'constructor',
];

type Kind = 'word' | 'number' | 'text' | 'operator' | 'other';

function kindOf(token: string): Kind {
  if (/^[A-Za-z_]/.test(token)) return 'word';
  if (/^\d/.test(token)) return 'number';
  if (token.startsWith("'")) return 'text';
  return OPERATORS.includes(token) ? 'operator' : 'other';
}

/** The text with one to three tokens changed: mostly for one of their kind, so that many of the results are valid. */
export function mutated(text: string, random: Random): string {
  const tokens: string[] = text.match(TOKEN) ?? [];
  const places = tokens.flatMap((token, at) => (/^(?:\s|\/[/*])/.test(token) ? [] : [at]));
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0 && places.length > 0; left--) {
    const kind = random.pick<Kind>(['word', 'number', 'text', 'operator', 'other']);
    const alike = places.filter((place) => kindOf(tokens[place] as string) === kind);
    const at = random.pick(alike.length > 0 ? alike : places);
    tokens[at] = changed(tokens[at] as string, tokens, places, random);
  }
  return tokens.join('');
}

function changed(token: string, tokens: readonly string[], places: readonly number[], random: Random): string {
  const any = () => tokens[random.pick(places)] as string;
  if (random.oneIn(8))
    return random.pick([() => '', () => `${token} ${token}`, any, () => random.pick(ODD), () => `${token} ${any()}`])();
  const kind = kindOf(token);
  if (kind === 'operator') return random.pick(OPERATORS);
  if (kind === 'number') return random.pick(['0', '1', '2', '-1', '2147483647', '100000', '3.5', '7L']);
  const alike = places.map((at) => tokens[at] as string).filter((each) => kindOf(each) === kind);
  return random.pick(alike);
}
