import type { TypedStatement } from '../semantics/program';
import { emitDropped } from './call';
import { emit, literal, nonNull } from './expression';
import type { MethodEmitter } from './methodEmitter';
import { localName } from './names';

type Of<K extends TypedStatement['kind']> = Extract<TypedStatement, { kind: K }>;

/** The JavaScript of a statement. */
export function emitStatement(e: MethodEmitter, s: TypedStatement): string {
  switch (s.kind) {
    case 'block': {
      const statements = s.statements.map((each) => emitStatement(e, each)).join('');
      return s.open ? statements : `{${statements}}`;
    }
    case 'declare': {
      const at = e.writer.statement(s.start);
      return `${at}let ${localName(s.variable)} = ${s.value ? emit(e, s.value) : 'null'};`;
    }
    case 'expression':
      return `${e.writer.statement(s.start)}${emitDropped(e, s.expression)};`;
    case 'if': {
      const head = `${e.writer.statement(s.start)}if (${nonNull(e, s.condition)}) ${block(e, s.whenTrue)}`;
      return s.whenFalse ? `${head} else ${block(e, s.whenFalse)}` : head;
    }
    case 'while': {
      const at = e.writer.statement(s.start);
      return `${at}while (${nonNull(e, s.condition)}) {${turn(e)}${emitStatement(e, s.body)}}`;
    }
    case 'doWhile': {
      const at = e.writer.statement(s.start);
      const body = emitStatement(e, s.body);
      const condition = s.condition;
      return `${at}do {${turn(e)}${body}} while (${e.writer.expressionMark(condition.start)}${nonNull(e, condition)});`;
    }
    case 'for':
      return emitFor(e, s);
    case 'forEach':
      return emitForEach(e, s);
    case 'return':
      return emitReturn(e, s);
    case 'break':
      return `${e.writer.probe(s.start)}break;`;
    case 'continue':
      return `${e.writer.probe(s.start)}continue;`;
    case 'throw':
      return `${e.writer.statement(s.start)}${e.use('raise')}(${emit(e, s.value)});`;
    case 'try':
      return emitTry(e, s);
    case 'switch':
      return emitSwitch(e, s);
    case 'dml': {
      const at = e.writer.statement(s.start);
      const field = s.externalId === undefined ? 'undefined' : literal(s.externalId);
      return `${at}${e.use('dml')}(${literal(s.operation)}, ${emit(e, s.records)}, ${field});`;
    }
    case 'runAs':
      return emitRunAs(e, s);
    case 'unsupported':
      return `${e.writer.statement(s.start)}${e.use('unsupported')}(${literal(s.code)}, ${JSON.stringify(s.values)});`;
  }
}

/** The end of a method's call: one frame less. */
export const LEAVE = 's.depth--;';

/** The check at a method's entry: depth and fuel. */
export function enter(e: MethodEmitter): string {
  e.use('S');
  return `const s = S;if (++s.depth > 1000 || --s.fuel < 0) ${e.use('enterSlowly')}();`;
}

function turn(e: MethodEmitter): string {
  e.use('S');
  return `if (--S.fuel < 0) ${e.use('refuel')}();`;
}

function block(e: MethodEmitter, s: TypedStatement): string {
  return s.kind === 'block' && !s.open ? emitStatement(e, s) : `{${emitStatement(e, s)}}`;
}

function emitFor(e: MethodEmitter, s: Of<'for'>): string {
  const at = e.writer.statement(s.start);
  const initializers = s.initializers
    .flatMap((each) => (each.kind === 'block' ? each.statements : [each]))
    .map((each) => emitStatement(e, each))
    .join('');
  const condition = s.condition ? nonNull(e, s.condition) : '';
  const updates = s.updates.map((each) => emit(e, each)).join(', ');
  return `${at}{${initializers}for (; ${condition}; ${updates}) {${turn(e)}${emitStatement(e, s.body)}}}`;
}

/**
 * The API version from which a set must not change while a loop runs over it; before, the loop ran over a copy.
 * [D] Versioned Behavior Changes, 62.0; [S] https://salesforce.stackexchange.com/questions/419545
 */
const SETS_ARE_GUARDED = 62;

function emitForEach(e: MethodEmitter, s: Of<'forEach'>): string {
  const at = e.writer.statement(s.start);
  const [collection, guard, item] = [`c${s.variable.id}`, `g${s.variable.id}`, `i${s.variable.id}`];
  const value = s.element ? `${e.use('unbox')}(${item})` : item;
  const head = `${at}const ${collection} = ${emit(e, s.collection)} ?? ${e.use('N')}()`;
  const body = `{${turn(e)}let ${localName(s.variable)} = ${value};${emitStatement(e, s.body)}}`;
  if (s.collection.type.kind === 'set' && (e.owner.source.apiVersion ?? SETS_ARE_GUARDED) < SETS_ARE_GUARDED) {
    return `{${head};for (const ${item} of ${collection}.values()) ${body}}`;
  }
  const loop = `for (const ${item} of ${e.use('iterate')}(${collection})) ${body}`;
  return `{${head}, ${guard} = ${e.use('guardOf')}(${collection});if (${guard}) ${guard}.iterating++;try {${loop}} finally {if (${guard}) ${guard}.iterating--;}}`;
}

function emitReturn(e: MethodEmitter, s: Of<'return'>): string {
  const at = e.writer.statement(s.start);
  if (e.isConstructor) return `${at}{${LEAVE}return this;}`;
  // In brackets: a mark inside may begin a line, and JavaScript ends a bare `return` there.
  return s.value ? `${at}return (${emit(e, s.value)});` : `${at}return;`;
}

function emitTry(e: MethodEmitter, s: Of<'try'>): string {
  e.use('S');
  const id = e.unique();
  const [depth, thrown, exception] = [`d${id}`, `e${id}`, `x${id}`];
  const parts = [`{const ${depth} = S.depth;try ${emitStatement(e, s.block)}`];
  if (s.catches.length > 0) {
    const branches = s.catches.map(({ type, variable, block: handler }) => {
      const isAny = type.kind === 'platform' && type.name === 'System.Exception';
      const test = isAny ? 'true' : `${e.use('isInstance')}(${exception}, ${e.constant(type)})`;
      return `if (${test}) {let ${localName(variable)} = ${exception};${emitStatement(e, handler)}}`;
    });
    parts.push(
      ` catch (${thrown}) {const ${exception} = ${e.use('caught')}(${thrown}, ${depth});${branches.join(' else ')} else throw ${exception};}`,
    );
  }
  if (s.finallyBlock) {
    // An uncatchable exception ends the transaction where it is raised: no block of the program runs after it.
    parts.push(
      ` finally {if (!S.dead) {const f${id} = S.depth;S.depth = ${depth};${emitStatement(e, s.finallyBlock)}S.depth = f${id};}}`,
    );
  }
  parts.push('}');
  return parts.join('');
}

/** The user of before comes back however the block is left. */
function emitRunAs(e: MethodEmitter, s: Of<'runAs'>): string {
  const at = e.writer.statement(s.start);
  const before = `u${e.unique()}`;
  const block = emitStatement(e, s.block);
  return `${at}{const ${before} = ${e.use('runAs')}(${emit(e, s.user)});try ${block} finally {${e.use('runAsBefore')}(${before});}}`;
}

function emitSwitch(e: MethodEmitter, s: Of<'switch'>): string {
  const at = e.writer.statement(s.start);
  const subject = e.local(s.temporary);
  const branches = s.cases.map(({ tests, variable, block: body }) => {
    const binding = variable ? `let ${localName(variable.variable)} = ${subject};` : '';
    return `if (${tests.map((test) => emit(e, test)).join(' || ') || 'false'}) {${binding}${emitStatement(e, body)}}`;
  });
  const otherwise = s.otherwise ? emitStatement(e, s.otherwise) : undefined;
  const chain =
    branches.length > 0 ? `${branches.join(' else ')}${otherwise ? ` else ${otherwise}` : ''}` : (otherwise ?? '');
  return `${at}{${subject} = ${emit(e, s.subject)};${chain}}`;
}
