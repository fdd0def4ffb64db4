import type { Scope, Type } from './scope';

/** Integers near which arithmetic goes wrong. */
const INTEGERS = ['0', '1', '2', '7', '-1', '-3', '31', '255', '46341', '2147483647', '-2147483647'];
const LONGS = [
  '0L',
  '1L',
  '-1L',
  '3L',
  '4294967296L',
  '9007199254740993L',
  '9223372036854775807L',
  '-9223372036854775807L',
];
const DECIMALS = ['0.0', '1.5', '-2.25', '1.10', '100.0', '0.001', '12345678901234567890.5'];
const STRINGS = ["''", "'a'", "'A'", "'line\\n'", "'it\\'s'", "'é'", "'__proto__'", "'constructor'", "'${x}'"];

/** An expression of the type, in parentheses where it has operators; `depth` bounds how much stands inside it. */
export function expression(scope: Scope, type: Type, depth: number): string {
  const { random } = scope;
  if (depth <= 0 || random.oneIn(5)) return leaf(scope, type);
  if (random.oneIn(9)) {
    return `(${expression(scope, 'Boolean', depth - 1)} ? ${expression(scope, type, depth - 1)} : ${expression(scope, type, depth - 1)})`;
  }
  if (random.oneIn(6)) return call(scope, type, depth) ?? leaf(scope, type);
  return operators[type](scope, depth - 1);
}

function leaf(scope: Scope, type: Type): string {
  const { random } = scope;
  const variables = scope.readable(type);
  if (variables.length > 0 && !random.oneIn(3)) return random.anyCase(random.pick(variables).name);
  return literal(scope, type);
}

function literal({ random }: Scope, type: Type): string {
  switch (type) {
    case 'Integer':
      return signed(random.pick(INTEGERS));
    case 'Long':
      return signed(random.pick(LONGS));
    case 'Decimal':
      return signed(random.pick(DECIMALS));
    case 'Boolean':
      return random.pick(['true', 'false']);
    case 'String':
      return random.pick(STRINGS);
    case 'List<Integer>':
      return `new List<Integer>{${random.pick(['', '1', '1, 2, 3', '5, null, 5'])}}`;
    case 'Map<String, Integer>':
      return `new Map<String, Integer>{${random.pick(['', "'a' => 1", "'a' => 1, '__proto__' => 2"])}}`;
    case 'Set<String>':
      return `new Set<String>{${random.pick(['', "'a'", "'b', 'a', 'B'", "'z', '__proto__', 'y'"])}}`;
    case 'Color':
      return random.pick(['Color.RED', 'Color.GREEN', 'color.blue']);
    case 'Shape':
      return random.pick(['new Shape(3)', 'new Square(4)', 'new Cube(5)', "new Cube('five')"]);
  }
}

/** `- -1` must not become `--1`. */
function signed(text: string): string {
  return text.startsWith('-') ? `(${text})` : text;
}

function call(scope: Scope, type: Type, depth: number): string | undefined {
  const { random } = scope;
  const fitting = scope.callables.filter(({ returns }) => returns === type);
  if (fitting.length === 0) return undefined;
  const { name, parameters, prefix } = random.pick(fitting);
  const values = parameters.map((each) => expression(scope, each, Math.min(depth - 1, 1)));
  return `${prefix}${random.anyCase(name)}(${values.join(', ')})`;
}

type Operator = (scope: Scope, depth: number) => string;

const operators: Record<Type, Operator> = {
  Integer(scope, depth) {
    const { random } = scope;
    const one = () => expression(scope, 'Integer', depth);
    return random.pick<() => string>([
      () => `(${one()} ${random.pick(['+', '-', '*', '&', '|', '^'])} ${one()})`,
      () => `(${one()} / ${one()})`,
      () => `(${one()} ${random.pick(['<<', '>>', '>>>'])} ${random.pick(['1', '5', '33'])})`,
      () => `(-${one()})`,
      () => `Math.mod(${one()}, ${random.pick(['3', '7', '-5'])})`,
      () => `${expression(scope, 'String', depth)}.length()`,
      () => `${expression(scope, 'List<Integer>', depth)}.size()`,
      () => `(${leaf(scope, 'Map<String, Integer>')}.get(${expression(scope, 'String', depth)}) ?? ${one()})`,
      () => `(${leaf(scope, 'List<Integer>')}[${random.pick(['0', '1', '2'])}] ?? ${one()})`,
      () => (scope.insideShape ? one() : `${leaf(scope, 'Shape')}.area(${one()})`),
      () => (scope.insideShape ? one() : `${leaf(scope, 'Shape')}.side`),
      () => `((Integer) ((Object) ${one()}))`,
      () => (scope.insideShape ? one() : `((Sized) ${leaf(scope, 'Shape')}).area(${one()})`),
      () => `${leaf(scope, 'Set<String>')}.size()`,
      () => `${leaf(scope, 'Color')}.ordinal()`,
      () => `${date(scope, depth)}.${random.pick(['day()', 'month()', 'year()', 'dayOfYear()'])}`,
      () => `${date(scope, depth)}.daysBetween(${date(scope, depth)})`,
    ])();
  },
  Long(scope, depth) {
    const { random } = scope;
    const one = () => expression(scope, random.pick<Type>(['Long', 'Long', 'Integer']), depth);
    return random.pick<() => string>([
      () => `(${expression(scope, 'Long', depth)} ${random.pick(['+', '-', '*', '&', '|', '^'])} ${one()})`,
      () => `(${one()} ${random.pick(['+', '-', '*'])} ${expression(scope, 'Long', depth)})`,
      () => `(${expression(scope, 'Long', depth)} / ${one()})`,
      () =>
        `(${expression(scope, 'Long', depth)} ${random.pick(['<<', '>>', '>>>'])} ${random.pick(['1', '31', '40', '65'])})`,
      () => `(-${expression(scope, 'Long', depth)})`,
    ])();
  },
  Decimal(scope, depth) {
    const { random } = scope;
    const one = () => expression(scope, random.pick<Type>(['Decimal', 'Decimal', 'Integer', 'Long']), depth - 1);
    return random.pick<() => string>([
      () => `(${expression(scope, 'Decimal', depth)} ${random.pick(['+', '-'])} ${one()})`,
      () => `(${one()} ${random.pick(['+', '-'])} ${expression(scope, 'Decimal', depth)})`,
      () => `(${leaf(scope, 'Decimal')} * ${leaf(scope, 'Integer')})`,
    ])();
  },
  Boolean(scope, depth) {
    const { random } = scope;
    const numeric = (): string => expression(scope, random.pick<Type>(['Integer', 'Long', 'Decimal']), depth);
    return random.pick<() => string>([
      () => `(${numeric()} ${random.pick(['<', '>', '<=', '>=', '==', '!='])} ${numeric()})`,
      () =>
        `(${expression(scope, 'String', depth)} ${random.pick(['==', '!='])} ${expression(scope, 'String', depth)})`,
      () => `${expression(scope, 'String', depth)}.equals(${expression(scope, 'String', depth)})`,
      () =>
        `(${expression(scope, 'Boolean', depth)} ${random.pick(['&&', '||'])} ${expression(scope, 'Boolean', depth)})`,
      () => `(!${expression(scope, 'Boolean', depth)})`,
      () =>
        `(((Object) ${scope.insideShape ? literal(scope, 'Integer') : leaf(scope, 'Shape')}) instanceof ${random.pick(['Square', 'Cube', 'Sized'])})`,
      () => `(${expression(scope, 'List<Integer>', depth)} == ${expression(scope, 'List<Integer>', depth)})`,
      () => `${leaf(scope, 'Map<String, Integer>')}.containsKey(${expression(scope, 'String', depth)})`,
      () => `${leaf(scope, 'Set<String>')}.contains(${expression(scope, 'String', depth)})`,
      () => `(${leaf(scope, 'Color')} ${random.pick(['==', '!='])} ${leaf(scope, 'Color')})`,
      () => `(${date(scope, depth)} ${random.pick(['<', '>', '<=', '>=', '==', '!='])} ${date(scope, depth)})`,
    ])();
  },
  String(scope, depth) {
    const { random } = scope;
    return random.pick<() => string>([
      () => `(${expression(scope, 'String', depth)} + ${expression(scope, random.pick(VALUE_OF_TEXT), depth)})`,
      () => `(${expression(scope, random.pick(VALUE_OF_TEXT), depth)} + ${expression(scope, 'String', depth)})`,
      () => `String.valueOf(${expression(scope, random.pick(VALUE_OF_TEXT), depth)})`,
      () => `(${expression(scope, 'String', depth)} ?? ${expression(scope, 'String', depth)})`,
      () => (scope.insideShape ? literal(scope, 'String') : `${leaf(scope, 'Shape')}?.describe()`),
      () => `${leaf(scope, 'Color')}.name()`,
      () => `String.valueOf(${random.pick([leaf(scope, 'Set<String>'), leaf(scope, 'Color'), date(scope, depth)])})`,
    ])();
  },
  'List<Integer>': (scope) => leaf(scope, 'List<Integer>'),
  'Map<String, Integer>': (scope) => leaf(scope, 'Map<String, Integer>'),
  'Set<String>': (scope) => leaf(scope, 'Set<String>'),
  Color: (scope) => leaf(scope, 'Color'),
  Shape: (scope) => leaf(scope, 'Shape'),
};

/** A Date near the end of a month, moved by days or months that stay inside the calendar. */
function date(scope: Scope, depth: number): string {
  const { random } = scope;
  const start = random.pick([
    'Date.newInstance(2024, 1, 31)',
    'Date.newInstance(2023, 12, 30)',
    'Date.newInstance(1900, 2, 28)',
  ]);
  if (depth <= 0) return start;
  const by = `Math.mod(${expression(scope, 'Integer', depth - 1)}, 1000)`;
  return `${start}.${random.pick(['addDays', 'addMonths', 'addYears'])}(${by})`;
}

const VALUE_OF_TEXT: readonly Type[] = ['Integer', 'Long', 'Decimal', 'Boolean', 'String'];
