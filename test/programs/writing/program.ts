import { Random } from '../random';
import { expression } from './expressions';
import { type Callable, Scope, type Type, VALUE_TYPES, type Variable } from './scope';
import { statements } from './statements';

/** Classes of a program: texts, the first is the handler. */
export type Program = readonly string[];

const FIELDS: readonly Variable[] = [
  { name: 'total', type: 'Integer', writable: true },
  { name: 'big', type: 'Long', writable: true },
  { name: 'label', type: 'String', writable: true },
  { name: 'numbers', type: 'List<Integer>', writable: true },
  { name: 'counts', type: 'Map<String, Integer>', writable: true },
];

const LOG = `public class Log {
public static String text = '';
public static void write(String line) {
text += line + '|';
}
}`;

/**
 * A valid Apex program of several classes, the same for the same seed. `onSaveLog` gives back what the program logged,
 * the last line being how it ended.
 */
export function writeProgram(seed: number): Program {
  const random = new Random(seed);
  const util = utility(random);
  const own = methods(random, '', 'm', 3, FIELDS, util.callables);
  const body = statements(new Scope(random, [...util.callables, ...own.callables], FIELDS).returning('void'), 6, 3);
  const handler = `global class Handler implements purecloud.CTIExtension.SaveLog {
Integer total = ${expression(new Scope(random, [], []), 'Integer', 2)};
Long big = 5000000000L;
String label = 'label';
List<Integer> numbers = new List<Integer>{3, 1, 2};
Map<String, Integer> counts = new Map<String, Integer>{'a' => 1};
{
Log.write('instance ' + total);
}
${own.text}void run() {
${body}}
global String onSaveLog(String data) {
try {
run();
Log.write('done ' + total + ' ' + big + ' ' + label + ' ' + numbers + ' ' + counts);
} catch (Exception e) {
Log.write('threw ' + e.getTypeName() + ': ' + e.getMessage());
}
return Log.text;
}
}`;
  return [
    handler,
    util.text,
    ...shapes(random),
    'public enum Color { RED, GREEN, BLUE }',
    'public class OopsException extends Exception {}',
    LOG,
  ];
}

/** A class of static methods whose static fields and initialiser run when it is first used. */
function utility(random: Random): { text: string; callables: Callable[] } {
  const fields: Variable[] = [
    { name: 'seen', type: 'Integer', writable: true },
    { name: 'notes', type: 'String', writable: true },
  ];
  const { text, callables } = methods(random, 'static ', 'u', 3, fields, []);
  return {
    text: `public class Util {
static Integer seen = ${expression(new Scope(random, [], []), 'Integer', 1)};
static String notes = 'none';
static {
Log.write('static ' + seen);
seen += 1;
}
${text}}`,
    callables: callables.map((each) => ({ ...each, prefix: 'Util.' })),
  };
}

function methods(
  random: Random,
  modifiers: string,
  prefix: string,
  count: number,
  fields: readonly Variable[],
  known: readonly Callable[],
): { text: string; callables: Callable[] } {
  const callables: Callable[] = [];
  let text = '';
  for (let index = 0; index < count; index++) {
    const parameters = Array.from({ length: random.below(3) }, () => random.pick(VALUE_TYPES));
    const returns = random.pick<Type>([...VALUE_TYPES, 'Integer']);
    const variables = parameters.map((type, at): Variable => ({ name: `p${at}`, type, writable: true }));
    const scope = new Scope(random, [...known, ...callables], [...fields, ...variables]);
    const body = statements(scope.returning(returns), 2, 2);
    const early = random.oneIn(2)
      ? `if (${expression(scope, 'Boolean', 2)}) {\nreturn ${expression(scope, returns, 1)};\n}\n`
      : '';
    const name = `${prefix}${index}`;
    const list = parameters.map((type, at) => `${type} p${at}`).join(', ');
    text += `public ${modifiers}${returns} ${name}(${list}) {\n${body}${early}return ${expression(scope, returns, 2)};\n}\n`;
    callables.push({ name, parameters, returns, prefix: '' });
  }
  return { text, callables };
}

/** An interface, an abstract method, overriding, `super`, constructors that call each other, a property. */
function shapes(random: Random): string[] {
  const fields: Variable[] = [{ name: 'side', type: 'Integer', writable: true }];
  const variables: Variable[] = [...fields, { name: 'by', type: 'Integer', writable: false }];
  const scope = new Scope(random, [], variables, { next: 0 }, false, true);
  const area = () => `return ${expression(scope, 'Integer', 2)};`;
  return [
    'public interface Sized {\nInteger area(Integer by);\n}',
    `public virtual class Shape implements Sized {
public Integer side { get { return side + ${random.pick(['0', '1', '-2'])}; } set { side = value${random.pick(['', ' * 2'])}; } }
public Shape(Integer side) {
this.side = side;
Log.write('shape ' + side);
}
public virtual Integer area(Integer by) {
${area()}
}
public virtual String describe() {
return 'shape ' + area(1);
}
}`,
    `public virtual class Square extends Shape {
protected Integer extra = ${expression(new Scope(random, [], [], { next: 0 }, false, true), 'Integer', 1)};
public Square(Integer side) {
super(side);
Log.write('square ' + extra);
}
public override Integer area(Integer by) {
${random.oneIn(2) ? `return super.area(by) + extra;` : area()}
}
}`,
    `public class Cube extends Square {
public Cube(Integer side) {
super(side + 1);
}
public Cube(String text) {
this(text.length());
Log.write('cube ' + text);
}
public override String describe() {
return 'cube of ' + super.describe();
}
}`,
  ];
}
