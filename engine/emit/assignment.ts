import { boxConversion } from '../semantics/conversion';
import type { Assignable, TypedExpression } from '../semantics/program';
import { emit, literal, mark, nonNull } from './expression';
import type { MethodEmitter } from './methodEmitter';
import { accessorName, localName } from './names';

/** Writes `value`, which is JavaScript, to a target; the whole gives the value. */
export function emitAssign(e: MethodEmitter, target: Assignable, value: string): string {
  switch (target.kind) {
    case 'local':
      return `(${localName(target.variable)} = ${value})`;
    case 'instanceField':
      return setField(e, isOfSuper(target) ? 'super' : emit(e, target.object), target, value);
    case 'staticField':
      return setField(e, e.initialized(target.field.owner), target, value);
    case 'sobjectField':
      return `${mark(e, target)}${emit(e, target.object)}.set(${target.slot}, ${value})`;
    case 'sobjectParent':
      return `${mark(e, target)}${emit(e, target.object)}.setParent(${target.slot}, ${value})`;
    case 'platformProperty': {
      const { object, property } = target;
      const kept = e.temporary();
      const receiver = object ? `${nonNull(e, object)}, ` : '';
      return `${mark(e, target)}(${kept} = ${value}, ${e.constant(property.setter)}(${receiver}${kept}), ${kept})`;
    }
    case 'index':
      return `${mark(e, target)}${e.use('setElement')}(${emit(e, target.object)} ?? ${e.use('N')}(), ${emit(e, target.index)}, ${value})`;
    case 'unsupported':
      return `${e.use('unsupported')}(${literal(target.code)}, ${JSON.stringify(target.values)})`;
  }
}

/** A compound assignment or a step: the target's parts are evaluated once. */
export function emitUpdate(e: MethodEmitter, x: Extract<TypedExpression, { kind: 'update' }>): string {
  const old = e.local(x.old);
  const { target } = x;
  if (target.kind === 'local' && x.result === 'new') {
    const name = localName(target.variable);
    return `(${old} = ${name}, ${name} = ${emit(e, x.value)})`;
  }
  const { parts, read, write } = place(e, target);
  const result = x.result === 'old' ? `, ${old}` : '';
  return `(${parts}${old} = ${read}, ${write(emit(e, x.value))}${result})`;
}

/** How an update reads and writes its target once the target's own parts are in temporaries. */
function place(e: MethodEmitter, target: Assignable): { parts: string; read: string; write(value: string): string } {
  switch (target.kind) {
    case 'local': {
      const name = localName(target.variable);
      return { parts: '', read: name, write: (value) => `${name} = ${value}` };
    }
    case 'staticField':
    case 'instanceField': {
      const holder = target.kind === 'staticField' ? e.initialized(target.field.owner) : emit(e, target.object);
      const object = isOfSuper(target) ? 'super' : e.temporary();
      const read = target.direct
        ? `${object}.${target.field.key}`
        : `${object}.${accessorName('get', target.field.key)}()`;
      return {
        parts: isOfSuper(target) ? '' : `${object} = ${holder}, `,
        read,
        write: (value) => setField(e, object, target, value),
      };
    }
    case 'sobjectField': {
      const object = e.temporary();
      return {
        parts: `${object} = ${emit(e, target.object)}, `,
        read: `${object}.get(${target.slot})`,
        write: (value) => `${object}.set(${target.slot}, ${value})`,
      };
    }
    case 'sobjectParent': {
      const object = e.temporary();
      return {
        parts: `${object} = ${emit(e, target.object)}, `,
        read: `${object}.parent(${target.slot})`,
        write: (value) => `${object}.setParent(${target.slot}, ${value})`,
      };
    }
    case 'platformProperty': {
      const { object, property } = target;
      const [receiver, row, setter] = [e.temporary(), e.constant(property.row), e.constant(property.setter)];
      const argument = object ? `${receiver}, ` : '';
      return {
        parts: object ? `${receiver} = ${nonNull(e, object)}, ` : '',
        read: `${row}(${object ? receiver : ''})`,
        write: (value) => `${setter}(${argument}${value})`,
      };
    }
    case 'index': {
      const [list, index] = [e.temporary(), e.temporary()];
      const read = `${e.use('elementAt')}(${list}, ${index})`;
      return {
        parts: `${list} = ${emit(e, target.object)} ?? ${e.use('N')}(), ${index} = ${emit(e, target.index)}, `,
        read: boxConversion(target.type) ? `${e.use('unbox')}(${read})` : read,
        write: (value) => `${e.use('setElement')}(${list}, ${index}, ${value})`,
      };
    }
    case 'unsupported':
      return { parts: '', read: emitAssign(e, target, ''), write: () => 'null' };
  }
}

/** Whether accessors of the superclass are meant, which only the word `super` reaches. */
function isOfSuper(target: Assignable): boolean {
  return target.kind === 'instanceField' && target.isSuper && !target.direct;
}

function setField(
  e: MethodEmitter,
  holder: string,
  { field, direct }: Extract<Assignable, { kind: 'instanceField' | 'staticField' }>,
  value: string,
): string {
  if (direct) return `(${holder}.${field.key} = ${value})`;
  const kept = e.temporary();
  return `(${kept} = ${value}, ${holder}.${accessorName('set', field.key)}(${kept}), ${kept})`;
}
