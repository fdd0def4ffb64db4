import { TURNS_AT_ONCE } from '../runtime/state';
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
    case 'while':
      return emitWhile(e, s);
    case 'doWhile':
      return emitDoWhile(e, s);
    case 'for':
      return emitFor(e, s);
    case 'forEach':
      return emitForEach(e, s);
    case 'return':
      return emitReturn(e, s);
    case 'break':
      return `${e.writer.probe(s.start)}break ${e.loops.at(-1)?.label ?? ''};`;
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

/** A loop that is being written: names of its label and of the counter of its turns. */
interface Loop {
  readonly label: string;
  readonly turns: string;
}

/**
 * A loop counts its turns in a variable of its own, which a register can hold where a field of `S` is always in memory.
 * What it has counted is told behind it, and before each `return` inside.
 */
function loop(e: MethodEmitter, write: (loop: Loop) => string): string {
  e.use('S');
  const id = e.unique();
  const names = { label: `L${id}`, turns: `n${id}` };
  e.loops.push(names);
  const code = write(names);
  e.loops.pop();
  return `{let ${names.turns} = ${TURNS_AT_ONCE};${code}${told(names)}}`;
}

function told({ turns }: Loop): string {
  return `S.fuel -= ${TURNS_AT_ONCE} - ${turns};`;
}

/**
 * A loop of so many turns at once inside one without an end: what looks at the limits stands outside the inner one, which
 * then has no call that V8 would have to keep its registers for.
 */
function inTurns(e: MethodEmitter, { label, turns }: Loop, inner: string): string {
  return `${label}: for (;;) {${inner}${turns} = ${e.use('turns')}();}`;
}

function emitWhile(e: MethodEmitter, s: Of<'while'>): string {
  const at = e.writer.statement(s.start);
  return loop(e, (names) => {
    const { label, turns } = names;
    const condition = nonNull(e, s.condition);
    const body = emitStatement(e, s.body);
    return at + inTurns(e, names, `while (--${turns} >= 0) {if (!(${condition})) break ${label};${body}}`);
  });
}

function emitDoWhile(e: MethodEmitter, s: Of<'doWhile'>): string {
  const at = e.writer.statement(s.start);
  return loop(e, (names) => {
    const { label, turns } = names;
    const body = emitStatement(e, s.body);
    const condition = `${e.writer.expressionMark(s.condition.start)}${nonNull(e, s.condition)}`;
    const inner = `do {${body}} while ((${condition}) && --${turns} >= 0);if (${turns} >= 0) break ${label};`;
    return at + inTurns(e, names, inner);
  });
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
  return loop(e, (names) => {
    const { label, turns } = names;
    const end = s.condition ? `if (!(${nonNull(e, s.condition)})) break ${label};` : '';
    const updates = s.updates.map((each) => emitDropped(e, each)).join(', ');
    const body = emitStatement(e, s.body);
    return `${at}{${initializers}${inTurns(e, names, `for (; --${turns} >= 0; ${updates}) {${end}${body}}`)}}`;
  });
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
  return loop(e, ({ label, turns }) => {
    const turn = `if (--${turns} < 0) ${turns} = ${e.use('turns')}() - 1;`;
    const body = `{${turn}let ${localName(s.variable)} = ${value};${emitStatement(e, s.body)}}`;
    if (s.collection.type.kind === 'set' && (e.owner.source.apiVersion ?? SETS_ARE_GUARDED) < SETS_ARE_GUARDED) {
      return `{${head};${label}: for (const ${item} of ${collection}.values()) ${body}}`;
    }
    const each = `${label}: for (const ${item} of ${e.use('iterate')}(${collection})) ${body}`;
    return `{${head}, ${guard} = ${e.use('guardOf')}(${collection});if (${guard}) ${guard}.iterating++;try {${each}} finally {if (${guard}) ${guard}.iterating--;}}`;
  });
}

function emitReturn(e: MethodEmitter, s: Of<'return'>): string {
  const at = e.writer.statement(s.start);
  const counted = e.loops.map(told).join('');
  if (e.isConstructor) return `${at}{${counted}${LEAVE}return this;}`;
  // In brackets: a mark inside may begin a line, and JavaScript ends a bare `return` there.
  const result = s.value ? `return (${emit(e, s.value)});` : 'return;';
  return counted ? `${at}{${counted}${result}}` : at + result;
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
