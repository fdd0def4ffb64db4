import { annotationSays } from '../semantics/annotationSays';
import type { TypedExpression } from '../semantics/program';
import { typeName } from '../types/names';
import { emit, fill, mark, nonNull } from './expression';
import type { MethodEmitter } from './methodEmitter';
import { className, methodName, START_INSTANCE } from './names';

type Of<K extends TypedExpression['kind']> = Extract<TypedExpression, { kind: K }>;

/** A call of a user's static method. */
export function emitStaticCall(e: MethodEmitter, x: Of<'staticCall'>): string {
  if (x.method.modifiers.annotations.has('future')) return emitFutureCall(e, x);
  return `${mark(e, x)}${e.staticFunction(x.method)}(${args(e, x.arguments)})`;
}

/** A call of an `@future` method only enqueues it, with the arguments of now. */
function emitFutureCall(e: MethodEmitter, x: Of<'staticCall'>): string {
  const { owner, name } = x.method;
  const parameters = x.method.parameters.map(({ type }) => typeName(type)).join(', ');
  const values = x.arguments.map((argument) => emit(e, argument)).join(', ');
  const method = `{owner: ${e.cell(owner)}, key: ${JSON.stringify(x.method.key)}, name: ${JSON.stringify(`${owner.name}.${name}`)}, parameters: ${JSON.stringify(parameters)}, allowsCallouts: ${annotationSays(x.method.tree, 'future', 'callout', 'true')}}`;
  return `${mark(e, x)}${e.use('future')}(${method}, [${values}])`;
}

/** A call of a user's instance method; on null JavaScript's own TypeError becomes the NullPointerException. */
export function emitInstanceCall(e: MethodEmitter, x: Of<'instanceCall'>): string {
  const receiver = x.isSuper ? 'super' : emit(e, x.object);
  return `${mark(e, x)}${receiver}.${methodName(x.method)}(${args(e, x.arguments)})`;
}

/** An expression whose value nobody wants; some rows have a cheaper form for that. */
export function emitDropped(e: MethodEmitter, x: TypedExpression): string {
  if (x.kind !== 'platformCall' || x.method.statement === undefined || !x.object) return emit(e, x);
  const operands = [x.object, ...x.arguments].map((operand) => emit(e, operand));
  return `${mark(e, x)}${fill(x.method.statement, operands)}`;
}

/** A call of a platform method: inline where its row says so, by name on interfaces, else the row's function. */
export function emitPlatformCall(e: MethodEmitter, x: Of<'platformCall'>): string {
  const { method, object } = x;
  const values = x.arguments.map((argument) => emit(e, argument));
  if (method.row === null)
    return `${mark(e, x)}${object ? emit(e, object) : 'null'}.${method.key}(${values.join(', ')})`;
  if (object && addsToAnyRecords(x))
    return `${mark(e, x)}${e.use('addRecord')}(${[nonNull(e, object), ...values].join(', ')})`;
  if (method.inline !== undefined)
    return `${mark(e, x)}${fill(method.inline, object ? [emit(e, object), ...values] : values)}`;
  const own = x.isSuper && method.owner.name === 'System.Object' && ownMember(method.name);
  if (own) return `${mark(e, x)}${e.use(own)}(${['this', ...values].join(', ')})`;
  const row = e.constant(method.row);
  if (!object) return `${mark(e, x)}${row}(${values.join(', ')})`;
  const receiver = nonNull(e, object);
  if (method.owner.name === 'System.Exception' && object.kind !== 'this') {
    return `${mark(e, x)}${e.use('virtual')}(${[receiver, JSON.stringify(method.key), row, ...values].join(', ')})`;
  }
  return `${mark(e, x)}${row}(${[receiver, ...values].join(', ')})`;
}

/** Whether a call adds to what is only known as a list of records of any kind. */
function addsToAnyRecords({ method, object, arguments: values }: Of<'platformCall'>): boolean {
  if (method.owner.name !== 'System.List' || method.name.toLowerCase() !== 'add' || values.length !== 1) return false;
  const element = object?.type.kind === 'list' ? object.type.element : undefined;
  return element?.kind === 'sobject' && element.name === undefined;
}

/** What `super.toString()` and the like call where no superclass of the user's has the method; `clone` overrides nothing. */
function ownMember(name: string): 'ownText' | 'ownEquals' | 'ownHash' | undefined {
  return ({ tostring: 'ownText', equals: 'ownEquals', hashcode: 'ownHash' } as const)[
    name.toLowerCase() as 'tostring' | 'equals' | 'hashcode'
  ];
}

/** `this(…)` or `super(…)`; the fields are initialised by the topmost class of the user's. */
export function emitConstructorCall(e: MethodEmitter, x: Of<'constructorCall'>): string {
  const values = args(e, x.arguments);
  if (x.which === 'super' && x.target === e.owner) {
    return `(${e.use('initException')}(this, ${values || 'null'}), ${START_INSTANCE})`;
  }
  if (x.callee && x.which === 'this') {
    // A subclass may have a constructor of the same parameters: `this(…)` means the one of this class.
    return `${className(x.target)}.prototype.${x.callee.key}.call(${values ? `this, ${values}` : 'this'})`;
  }
  if (x.callee || !values) return `${x.which}.${x.callee?.key ?? 'new$'}(${values})`;
  return `${e.use('initException')}(${x.which}.new$(), ${values})`;
}

/** `new` of a user's class. */
export function emitNew(e: MethodEmitter, x: Of<'new'>): string {
  const instance = `new (${e.initialized(x.target)}.C)()`;
  if (x.callee) return `${mark(e, x)}${instance}.${x.callee.key}(${args(e, x.arguments)})`;
  if (x.arguments.length === 0) return `${mark(e, x)}${instance}.new$()`;
  return `${mark(e, x)}${e.use('initException')}(${instance}.new$(), ${args(e, x.arguments)})`;
}

/** `new` of a platform class; a generic one is told its type first. */
export function emitNewPlatform(e: MethodEmitter, x: Of<'newPlatform'>): string {
  const values = x.arguments.map((argument) => emit(e, argument));
  const all = x.generic ? [e.constant(x.type), ...values] : values;
  if (x.callee.inline !== undefined) return fill(x.callee.inline, all);
  return `${mark(e, x)}${e.constant(x.callee.row)}(${all.join(', ')})`;
}

function args(e: MethodEmitter, values: readonly TypedExpression[]): string {
  return values.map((value) => emit(e, value)).join(', ');
}
