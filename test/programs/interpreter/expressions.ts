import type {
  AssignmentExpression,
  BinaryOperator,
  Expression,
  FieldAccess,
  Literal,
  MethodCall,
} from '../../../engine/syntax/tree';
import type { Frame } from './frame';
import type { Interpreter } from './interpreter';
import { libraryMethod, libraryStatic } from './library';
import { binary, number } from './operators';
import {
  coerce,
  decimal,
  ExceptionValue,
  integer,
  ListValue,
  long,
  MapValue,
  NumberValue,
  ObjectValue,
  raise,
  raiseNull,
  SetValue,
  textOf,
  type Value,
} from './values';

/** What a chain comes to behind a `?.` that met null: the rest of it is not looked at. */
const SKIPPED = Symbol('skipped');

/** Evaluates expressions, operands from left to right. */
export class ExpressionInterpreter {
  constructor(private readonly program: Interpreter) {}

  all(expressions: readonly Expression[], frame: Frame): Value[] {
    return expressions.map((each) => this.evaluate(each, frame));
  }

  evaluate(expression: Expression, frame: Frame): Value {
    const value = this.chain(expression, frame);
    return value === SKIPPED ? null : value;
  }

  private chain(expression: Expression, frame: Frame): Value | typeof SKIPPED {
    this.program.step();
    switch (expression.kind) {
      case 'Literal':
        return literal(expression);
      case 'NameExpression':
        return this.read(expression.name.text, frame);
      case 'ThisExpression':
        return frame.self ?? raiseNull();
      case 'ParenthesizedExpression':
      case 'CastExpression':
        return this.evaluate(expression.expression, frame);
      case 'ConditionalExpression': {
        const holds = this.evaluate(expression.condition, frame);
        if (holds === null) return raiseNull();
        return this.evaluate(holds ? expression.then : expression.otherwise, frame);
      }
      case 'InstanceOfExpression': {
        const value = this.evaluate(expression.expression, frame);
        return (
          value instanceof ObjectValue && this.program.isKindOf(value.model, expression.type.parts[0]?.name.text ?? '')
        );
      }
      case 'UnaryExpression': {
        if (expression.operator === '++' || expression.operator === '--')
          return this.step(expression.operand, expression.operator, frame)[1];
        const value = this.evaluate(expression.operand, frame);
        if (expression.operator === '!') return value === null ? raiseNull() : !value;
        const { type, units, scale } = number(value);
        return type === 'Decimal' ? decimal(-units, scale) : type === 'Long' ? long(-units) : integer(-units);
      }
      case 'PostfixExpression':
        return this.step(expression.operand, expression.operator, frame)[0];
      case 'BinaryExpression':
        return this.binary(expression.operator, expression.left, expression.right, frame);
      case 'AssignmentExpression':
        return this.assign(expression, frame);
      case 'IndexAccess': {
        const [list, at] = this.place(expression.object, expression.index, frame);
        inReach(list, at);
        return list.items[at] as Value;
      }
      case 'FieldAccess':
        return this.member(expression, frame);
      case 'MethodCall':
        return this.call(expression, frame);
      case 'NewObject': {
        const name = expression.type.parts[0]?.name.text ?? '';
        const values = this.all(expression.arguments, frame);
        const model = this.program.model(name);
        if (model.superclass === 'exception') return new ExceptionValue(model.name, values[0] as string | null);
        return this.program.create(model, values);
      }
      case 'NewCollection': {
        if (expression.type.parts[0]?.name.text.toLowerCase() === 'list')
          return new ListValue(this.all(expression.elements, frame));
        if (expression.type.parts[0]?.name.text.toLowerCase() === 'set')
          return new SetValue(this.all(expression.elements, frame) as (string | null)[]);
        const map = new MapValue();
        for (const { key, value } of expression.entries) {
          map.entries.set(this.evaluate(key, frame) as string, this.evaluate(value, frame));
        }
        return map;
      }
      default:
        throw new Error(`programs have no ${expression.kind}`);
    }
  }

  private binary(operator: BinaryOperator, left: Expression, right: Expression, frame: Frame): Value {
    const first = this.evaluate(left, frame);
    if (operator === '??') return first ?? this.evaluate(right, frame);
    if (operator === '&&' || operator === '||') {
      if (first === null) return raiseNull();
      if (first === (operator === '||')) return first;
      return this.evaluate(right, frame) ?? raiseNull();
    }
    // [K] A null operand of arithmetic raises where it stands: what is to the right of it is not evaluated any more.
    const isText =
      operator === '+' && (typeof first === 'string' || this.isText(left, frame) || this.isText(right, frame));
    if (first === null && !isText && !/^[<>=!]=?$/.test(operator)) return raiseNull();
    const second = this.evaluate(right, frame);
    return isText ? this.program.text(textOf(first) + textOf(second)) : binary(operator, first, second);
  }

  /** Whether an expression is a String by its declaration, whatever its value: `+` joins then, also with null. */
  private isText(expression: Expression, frame: Frame): boolean {
    switch (expression.kind) {
      case 'Literal':
        return expression.type === 'String';
      case 'ParenthesizedExpression':
        return this.isText(expression.expression, frame);
      case 'ConditionalExpression':
        return this.isText(expression.then, frame);
      case 'BinaryExpression':
        if (expression.operator === '??') return this.isText(expression.left, frame);
        return (
          expression.operator === '+' && (this.isText(expression.left, frame) || this.isText(expression.right, frame))
        );
      case 'NameExpression': {
        const { text } = expression.name;
        return /^string$/i.test(frame.find(text)?.type ?? fieldType(frame.model, text.toLowerCase()));
      }
      case 'MethodCall':
        return this.program.returnType(expression, frame).toLowerCase() === 'string';
      default:
        return false;
    }
  }

  private read(name: string, frame: Frame): Value {
    const variable = frame.find(name);
    if (variable) return variable.value;
    const key = name.toLowerCase();
    const { self, model } = frame;
    if (self) {
      const owner = frame.accessorOf === key ? undefined : this.program.propertyOwner(model, key);
      if (owner) return this.program.getProperty(owner, key, self);
      if (self.fields.has(key) || frame.accessorOf === key) return self.fields.get(key) ?? null;
    }
    const fields = this.program.staticsOf(model);
    if (!fields.has(key)) throw new Error(`no variable ${name}`);
    return fields.get(key) as Value;
  }

  private write(target: Expression, value: Value, frame: Frame): Value {
    if (target.kind === 'FieldAccess' && target.object.kind === 'ThisExpression') {
      return this.writeName(target.name.text, value, frame, false);
    }
    if (target.kind !== 'NameExpression') throw new Error(`programs do not assign to a ${target.kind}`);
    return this.writeName(target.name.text, value, frame, true);
  }

  private writeName(name: string, value: Value, frame: Frame, locals: boolean): Value {
    const variable = locals ? frame.find(name) : undefined;
    if (variable) {
      variable.value = coerce(value, variable.type);
      return variable.value;
    }
    const key = name.toLowerCase();
    const { self, model } = frame;
    if (self) {
      const owner = frame.accessorOf === key ? undefined : this.program.propertyOwner(model, key);
      if (owner) {
        this.program.setProperty(owner, key, self, value);
        return value;
      }
      const before = self.fields.get(key);
      if (before !== undefined || frame.accessorOf === key) {
        self.fields.set(key, coerce(value, fieldType(model, key)));
        return value;
      }
    }
    this.program.staticsOf(model).set(key, coerce(value, fieldType(model, key)));
    return value;
  }

  private assign({ operator, target, value }: AssignmentExpression, frame: Frame): Value {
    if (target.kind === 'IndexAccess') {
      const [list, at] = this.place(target.object, target.index, frame);
      const element = this.evaluate(value, frame);
      // [K] Whether the index is in reach is looked at when there is something to store.
      inReach(list, at);
      list.items[at] = element;
      return element;
    }
    if (operator === '=') return this.write(target, this.evaluate(value, frame), frame);
    const before = this.evaluate(target, frame);
    const joins = operator === '+=' && this.isText(target, frame);
    if (before === null && !joins) return raiseNull();
    const operand = this.evaluate(value, frame);
    const after = joins
      ? this.program.text(textOf(before) + textOf(operand))
      : binary(operator.slice(0, -1) as BinaryOperator, before, operand);
    return this.write(target, after, frame);
  }

  /** `x++` and its kin: the value before and after. */
  private step(target: Expression, operator: '++' | '--', frame: Frame): [Value, Value] {
    const before = number(this.evaluate(target, frame));
    const after = binary(operator === '++' ? '+' : '-', before, integer(1));
    this.write(target, after, frame);
    return [before, after];
  }

  private place(object: Expression, index: Expression, frame: Frame): [ListValue, number] {
    const list = this.evaluate(object, frame);
    const at = Number(number(this.evaluate(index, frame)).units);
    return list instanceof ListValue ? [list, at] : raiseNull();
  }

  private member({ object, name, safe }: FieldAccess, frame: Frame): Value | typeof SKIPPED {
    const key = name.text.toLowerCase();
    const constant = object.kind === 'NameExpression' && this.program.constant(object.name.text, name.text);
    if (constant) return constant;
    const model =
      object.kind === 'NameExpression' && !frame.find(object.name.text) && this.program.find(object.name.text);
    if (model) return this.program.staticsOf(model).get(key) ?? null;
    const value = this.chain(object, frame);
    if (value === SKIPPED || (value === null && safe)) return SKIPPED;
    if (value === null) return raiseNull();
    if (!(value instanceof ObjectValue)) throw new Error(`no member ${key}`);
    const owner =
      object.kind === 'ThisExpression' && frame.accessorOf === key
        ? undefined
        : this.program.propertyOwner(value.model, key);
    return owner ? this.program.getProperty(owner, key, value) : (value.fields.get(key) ?? null);
  }

  private call({ object, name, arguments: written, safe }: MethodCall, frame: Frame): Value | typeof SKIPPED {
    const key = name.text.toLowerCase();
    if (!object) return this.program.call(frame.self?.model ?? frame.model, key, this.all(written, frame), frame.self);
    if (object.kind === 'SuperExpression') {
      const above = this.program.model(frame.model.superclass ?? '');
      return this.program.call(above, key, this.all(written, frame), frame.self);
    }
    if (object.kind === 'NameExpression' && !frame.find(object.name.text)) {
      const model = this.program.find(object.name.text);
      if (model) {
        // [K] The class is initialised before the arguments are evaluated, not behind them as in Java.
        this.program.staticsOf(model);
        return this.program.call(model, key, this.all(written, frame), undefined);
      }
      const builtIn = libraryStatic(object.name.text, key);
      if (builtIn) return builtIn(this.all(written, frame));
    }
    const receiver = this.chain(object, frame);
    if (receiver === SKIPPED || (receiver === null && safe)) return SKIPPED;
    // [K] A null receiver raises before the arguments are evaluated.
    if (receiver === null) return raiseNull();
    const values = this.all(written, frame);
    if (receiver instanceof ObjectValue) return this.program.call(receiver.model, key, values, receiver);
    return libraryMethod(receiver, key, values);
  }
}

function inReach({ items }: ListValue, at: number): void {
  if (at < 0 || at >= items.length) raise('ListException', `List index out of bounds: ${at}`);
}

function fieldType({ instanceStartUp, staticStartUp }: Frame['model'], key: string): string {
  const field = [...instanceStartUp, ...staticStartUp].find((each) => each.kind === 'field' && each.name === key);
  return field?.kind === 'field' ? field.type : '';
}

function literal({ type, value }: Literal): Value {
  switch (type) {
    case 'Integer':
      return integer(BigInt(value));
    case 'Long':
      return new NumberValue('Long', BigInt(value));
    case 'Decimal': {
      const [whole, fraction = ''] = value.split('.') as [string, string?];
      return decimal(BigInt(whole + fraction), fraction.length);
    }
    case 'Boolean':
      return value.toLowerCase() === 'true';
    case 'String':
      return value;
    case 'Null':
      return null;
    default:
      throw new Error(`programs have no ${type} literals`);
  }
}
