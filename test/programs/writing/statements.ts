import { expression } from './expressions';
import { type Scope, type Type, VALUE_TYPES } from './scope';

const DECLARED: readonly Type[] = [
  ...VALUE_TYPES,
  'Integer',
  'List<Integer>',
  'Map<String, Integer>',
  'Set<String>',
  'Color',
  'Shape',
];

/** Statements of a body, indented by nothing: programs are read by machines, and by people only when they fail. */
export function statements(scope: Scope, count: number, depth: number): string {
  let inside = scope;
  let text = '';
  for (let index = 0; index < count; index++) {
    if (inside.random.oneIn(3)) {
      const type = inside.random.pick(DECLARED);
      const name = inside.fresh('v');
      const value = inside.random.oneIn(12) ? 'null' : expression(inside, type, 2);
      text += `${type} ${name} = ${value};\n`;
      inside = inside.with({ name, type, writable: true });
    } else {
      text += statement(inside, depth);
    }
  }
  return text;
}

function statement(scope: Scope, depth: number): string {
  const { random } = scope;
  if (depth <= 0) return random.pick(simple)(scope);
  return random.oneIn(2) ? random.pick(simple)(scope) : random.pick(compound)(scope, depth - 1);
}

const simple: readonly ((scope: Scope) => string)[] = [
  (scope) => `Log.write(${expression(scope, 'String', 2)});\n`,
  (scope) => `Log.write(String.valueOf(${expression(scope, scope.random.pick(VALUE_TYPES), 3)}));\n`,
  (scope) => {
    const target = scope.random.pick(scope.writable());
    return target ? `${scope.random.anyCase(target.name)} = ${expression(scope, target.type, 3)};\n` : '';
  },
  (scope) => {
    const target = scope.random.pick(scope.writable('Integer'));
    if (!target) return '';
    const operator = scope.random.pick(['+=', '-=', '*=', '&=', '|=', '^=', '<<=', '>>=', '>>>=']);
    const value = operator.length > 2 ? '3' : expression(scope.with(), 'Integer', 1);
    return `${target.name} ${operator} ${value};\n`;
  },
  (scope) => {
    const target = scope.random.pick(scope.writable(scope.random.pick<Type>(['Integer', 'Long'])));
    return target
      ? `Log.write('' + ${scope.random.pick(['++x', 'x++', '--x', 'x--']).replace('x', target.name)});\n`
      : '';
  },
  (scope) => {
    const target = scope.random.pick(scope.writable('String'));
    return target ? `${target.name} += ${expression(scope, scope.random.pick(VALUE_TYPES), 1)};\n` : '';
  },
  (scope) => {
    const list = scope.random.pick(scope.readable('List<Integer>'));
    if (!list) return '';
    const value = expression(scope, 'Integer', 1);
    return scope.random.pick([`${list.name}.add(${value});\n`, `${list.name}[0] = ${value};\n`]);
  },
  (scope) => {
    const map = scope.random.pick(scope.readable('Map<String, Integer>'));
    return map ? `${map.name}.put(${expression(scope, 'String', 1)}, ${expression(scope, 'Integer', 1)});\n` : '';
  },
  (scope) =>
    scope.random.oneIn(3)
      ? `if (${expression(scope, 'Boolean', 2)}) throw new OopsException(${expression(scope, 'String', 1)});\n`
      : '',
  (scope) => {
    if (!scope.returns || !scope.random.oneIn(2)) return '';
    const value = scope.returns === 'void' ? '' : ` ${expression(scope, scope.returns, 1)}`;
    return `if (${expression(scope, 'Boolean', 2)}) {\nreturn${value};\n}\n`;
  },
  (scope) => {
    const set = scope.random.pick(scope.readable('Set<String>'));
    if (!set) return '';
    const value = expression(scope, 'String', 1);
    return scope.random.pick([`${set.name}.add(${value});\n`, `Log.write('' + ${set.name}.remove(${value}));\n`]);
  },
  (scope) =>
    scope.inLoop ? `if (${expression(scope, 'Boolean', 1)}) ${scope.random.pick(['break', 'continue'])};\n` : '',
];

const compound: readonly ((scope: Scope, depth: number) => string)[] = [
  (scope, depth) =>
    `if (${expression(scope, 'Boolean', 2)}) {\n${statements(scope, 2, depth)}} else {\n${statements(scope, 1, depth)}}\n`,
  (scope, depth) => {
    const name = scope.fresh('i');
    const body = statements(scope.looping({ name, type: 'Integer', writable: false }), 2, depth);
    return `for (Integer ${name} = 0; ${name} < ${scope.random.pick(['1', '3', '4'])}; ${name}++) {\n${body}}\n`;
  },
  (scope, depth) => {
    const name = scope.fresh('e');
    const body = statements(scope.looping({ name, type: 'Integer', writable: true }), 2, depth);
    return `for (Integer ${name} : ${expression(scope, 'List<Integer>', 1)}.clone()) {\n${body}}\n`;
  },
  (scope, depth) => {
    const name = scope.fresh('n');
    const body = statements(scope.looping({ name, type: 'String', writable: true }), 1, depth);
    return `for (String ${name} : ${expression(scope, 'Set<String>', 1)}.clone()) {\n${body}}\n`;
  },
  (scope, depth) => {
    const last = statements(scope.insideFinally(), 1, 0);
    return `try {\n${statements(scope, 2, depth)}} finally {\n${last}}\n`;
  },
  (scope, depth) =>
    `switch on ${expression(scope, 'Color', 1)} {\nwhen RED, BLUE {\n${statements(scope, 1, depth)}}\nwhen null {\n${statements(scope, 1, depth)}}\nwhen else {\n${statements(scope, 1, depth)}}\n}\n`,
  (scope, depth) => {
    const name = scope.fresh('k');
    const body = statements(scope.looping({ name, type: 'Integer', writable: false }), 1, depth);
    return `Integer ${name} = 3;\ndo {\n${name}--;\n${body}} while (${name} > 0);\n`;
  },
  (scope, depth) => {
    const exception = scope.random.pick([
      'OopsException',
      'MathException',
      'NullPointerException',
      'ListException',
      'Exception',
    ]);
    const name = scope.fresh('x');
    const last = scope.random.oneIn(2) ? ` finally {\n${statements(scope.insideFinally(), 1, 0)}}` : '';
    return `try {\n${statements(scope, 3, depth)}} catch (${exception} ${name}) {\nLog.write(${name}.getTypeName() + ':' + ${name}.getMessage());\n}${last}\n`;
  },
  (scope, depth) =>
    `switch on ${expression(scope, 'Integer', 2)} {\nwhen 0, 1 {\n${statements(scope, 1, depth)}}\nwhen -1 {\n${statements(scope, 1, depth)}}\nwhen else {\n${statements(scope, 1, depth)}}\n}\n`,
  (scope, depth) =>
    `switch on ${expression(scope, 'String', 1)} {\nwhen 'a', '' {\n${statements(scope, 1, depth)}}\nwhen null {\n${statements(scope, 1, depth)}}\nwhen else {\n${statements(scope, 1, depth)}}\n}\n`,
];
