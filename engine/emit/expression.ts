import { findPlatform } from '../library/registry';
import { DECIMAL_METHODS, LONG_FUNCTIONS } from '../runtime/operations/arithmetic';
import { enumConstantsOf } from '../runtime/operations/enums';
import { ApexDecimal } from '../runtime/values/decimal';
import { platformEnum } from '../runtime/values/enumConstants';
import { ID_SLOT } from '../runtime/values/sobject';
import { TypeValue } from '../runtime/values/typeValue';
import { isPrimitive } from '../semantics/assignability';
import { isNonNull } from '../semantics/nullness';
import type { TypedExpression } from '../semantics/program';
import { emitAssign, emitUpdate } from './assignment';
import {
  emitConstructorCall,
  emitInstanceCall,
  emitNew,
  emitNewPlatform,
  emitPlatformCall,
  emitStaticCall,
} from './call';
import { emitLongChain, heldText } from './longChain';
import type { MethodEmitter } from './methodEmitter';
import { accessorName, localName } from './names';

type Of<K extends TypedExpression['kind']> = Extract<TypedExpression, { kind: K }>;

/** The JavaScript of an expression, in parentheses where it needs them. */
export function emit(e: MethodEmitter, x: TypedExpression): string {
  return heldText(e, x) ?? emitLongChain(e, x) ?? emitAny(e, x);
}

function emitAny(e: MethodEmitter, x: TypedExpression): string {
  switch (x.kind) {
    case 'constant':
      return literal(x.value);
    case 'longConstant':
      return Number.isSafeInteger(Number(x.text)) ? String(Number(x.text)) : `${BigInt(x.text)}n`;
    case 'decimalConstant':
      return e.constant(decimal(x.text));
    case 'local':
      return localName(x.variable);
    case 'this':
      return 'this';
    case 'instanceField':
      return x.direct
        ? `${emit(e, x.object)}.${x.field.key}`
        : `${x.isSuper ? 'super' : emit(e, x.object)}.${accessorName('get', x.field.key)}()`;
    case 'staticField': {
      const cell = e.initialized(x.field.owner);
      return x.direct ? `${cell}.${x.field.key}` : `${cell}.${accessorName('get', x.field.key)}()`;
    }
    case 'enumConstant':
      return e.constant(enumConstantsOf(x.enumType)[x.index]);
    case 'platformConstant':
      return e.constant(
        platformEnum({ kind: 'platform', name: x.enumName, arguments: [] }, findPlatform(x.enumName)?.constants ?? [])[
          x.index
        ],
      );
    case 'sobjectField':
      // A checkbox is true only when it is set to true, whatever else it holds. [S] salesforce.stackexchange.com/q/127548
      if (x.field.type === 'boolean') {
        const dot = givesNull(x.object, x.slot) ? '?.' : '.';
        return `(${emit(e, x.object)}${dot}get(${x.slot}) === true)`;
      }
      return givesNull(x.object, x.slot)
        ? `(${emit(e, x.object)}?.get(${x.slot}) ?? null)`
        : `${emit(e, x.object)}.get(${x.slot})`;
    case 'sobjectParent': {
      const dot = givesNull(x.object, x.slot) ? '?.' : '.';
      return `(${emit(e, x.object)}${dot}parent(${x.slot}) ?? null)`;
    }
    case 'commonField':
      return `(${emit(e, x.object)}?.commonField(${JSON.stringify(x.name)}) ?? null)`;
    case 'sobjectChildren':
      return `${mark(e, x)}${emit(e, x.object)}.childList(${JSON.stringify(x.name)}, ${e.constant(x.type)})`;
    case 'index': {
      const [list, index] = [e.temporary(), e.temporary()];
      return `(${mark(e, x)}(${list} = ${emit(e, x.object)}).items[${index} = ${emit(e, x.index)}] ?? ${e.use('elementAt')}(${list}, ${index}))`;
    }
    case 'staticCall':
      return emitStaticCall(e, x);
    case 'instanceCall':
      return emitInstanceCall(e, x);
    case 'platformCall':
      return emitPlatformCall(e, x);
    case 'platformProperty': {
      const { property, object } = x;
      if (property.inline !== undefined) return fill(property.inline, object ? [emit(e, object)] : []);
      return `${mark(e, x)}${e.constant(property.row)}(${object ? nonNull(e, object) : ''})`;
    }
    case 'constructorCall':
      return emitConstructorCall(e, x);
    case 'new':
      return emitNew(e, x);
    case 'newPlatform':
      return emitNewPlatform(e, x);
    case 'newSObject': {
      const record = e.temporary();
      const sets = x.fields
        .map(({ slot, value, isParent }) => `${record}.${isParent ? 'setParent' : 'set'}(${slot}, ${emit(e, value)}), `)
        .join('');
      return `(${record} = new ${e.use('SObjectValue')}(${e.constant(x.info)}), ${sets}${record})`;
    }
    case 'newList':
      return `new ${e.use('ApexList')}(${e.constant(x.type)}, [${x.elements.map((element) => emit(e, element)).join(', ')}])`;
    case 'newSet':
      return x.elements.length === 0
        ? `new ${e.use('ApexSet')}(${e.constant(x.type)})`
        : `${e.use('ApexSet')}.of(${e.constant(x.type)}, [${x.elements.map((element) => emit(e, element)).join(', ')}])`;
    case 'newMap':
      return `${e.use('newMap')}(${e.constant(x.type)}, [${x.entries.map(({ key, value }) => `${emit(e, key)}, ${emit(e, value)}`).join(', ')}])`;
    case 'newArray':
      return `${mark(e, x)}${e.use('newArray')}(${e.constant(x.type)}, ${emit(e, x.size)})`;
    case 'cast':
      return `${mark(e, x)}${e.use('castTo')}(${emit(e, x.operand)}, ${e.constant(x.type)})`;
    case 'instanceOf':
      return `${e.use('isInstance')}(${emit(e, x.operand)}, ${e.constant(x.tested)})`;
    case 'convert':
      return emitConvert(e, x);
    case 'arithmetic':
      return emitArithmetic(e, x);
    case 'negate':
      if (x.number === 'Decimal') return `${emit(e, x.operand)}.negated()`;
      if (x.number === 'Long') return `${e.use('negateLong')}(${nonNull(e, x.operand)})`;
      return x.number === 'Integer' ? `(-${nonNull(e, x.operand)} | 0)` : `(-${nonNull(e, x.operand)})`;
    case 'bitNot':
      return x.number === 'Long' ? `${e.use('notLong')}(${nonNull(e, x.operand)})` : `(~${nonNull(e, x.operand)})`;
    case 'datePlus':
      return `${mark(e, x)}${e.use('addToMoment')}(${emit(e, x.left)}, ${emit(e, x.right)}, ${x.negative})`;
    case 'concat':
      return `(${textOperand(e, x.left)} + ${textOperand(e, x.right)})`;
    case 'compare':
      if (isDecimal(x.left) && isDecimal(x.right) && isNonNull(x.left) && isNonNull(x.right)) {
        return `(${emit(e, x.left)}.compare(${emit(e, x.right)}) ${x.operator} 0)`;
      }
      return x.by === 'number'
        ? `(${numberOrNaN(e, x.left)} ${x.operator} ${numberOrNaN(e, x.right)})`
        : `(${e.use('compareValues')}(${emit(e, x.left)}, ${emit(e, x.right)}) ${x.operator} 0)`;
    case 'equal':
      return emitEqual(e, x);
    case 'logic': {
      const [left, right] = [nonNull(e, x.left), nonNull(e, x.right)];
      return x.operator.length === 2 ? `(${left} ${x.operator} ${right})` : `((${left} ${x.operator} ${right}) === 1)`;
    }
    case 'not':
      return `!${nonNull(e, x.operand)}`;
    case 'assign':
      return emitAssign(e, x.target, emit(e, x.value));
    case 'update':
      return emitUpdate(e, x);
    case 'conditional':
      return `(${nonNull(e, x.condition)} ? ${emit(e, x.whenTrue)} : ${emit(e, x.whenFalse)})`;
    case 'coalesce':
      return `(${emit(e, x.left)} ?? ${emit(e, x.right)})`;
    case 'safe':
      return `((${e.local(x.temporary)} = ${emit(e, x.object)}) === null ? null : ${emit(e, x.rest)})`;
    case 'typeLiteral':
      return e.constant(typeValue(x.literal));
    case 'sobjectToken':
      return `${e.use('sobjectTypeOf')}(${e.constant(x.info)})`;
    case 'describeToken':
      return `${e.use('describeOf')}(${e.constant(x.info)})`;
    case 'fieldToken':
      return `${e.use('fieldTokenOf')}(${e.constant(x.info)}, ${x.slot})`;
    case 'query':
      if (x.call) return emit(e, x.call);
      return `${mark(e, x)}${e.use('unsupported')}('unsupported-soql', ['A SOQL query'])`;
    case 'unsupported':
      return `${mark(e, x)}${e.use('unsupported')}(${literal(x.code)}, ${JSON.stringify(x.values)})`;
  }
}

/**
 * Whether reading a field of this record gives null where the record is null: that of a parent [D] Safe Navigation Operator,
 * "already null-safe"; and of a member of an object, `this.lead.Email` but not `lead.Email`, its Id excepted.
 * [S] https://salesforce.stackexchange.com/questions/135750; jamessimone/apex-rollup, RollupLimitsTest
 */
function givesNull(record: TypedExpression, slot: number): boolean {
  if (record.kind === 'instanceField') return record.isQualified && slot !== ID_SLOT;
  return record.kind === 'sobjectParent';
}

/** The expression where null is no value: behind `??` it raises NullPointerException. */
export function nonNull(e: MethodEmitter, x: TypedExpression): string {
  return isNonNull(x) ? emit(e, x) : `(${emit(e, x)} ?? ${mark(e, x)}${e.use('N')}())`;
}

/** An operand of a comparison of numbers: one with null is false, as one with NaN is in JavaScript. [D] Expression operators */
function numberOrNaN(e: MethodEmitter, x: TypedExpression): string {
  return isNonNull(x) ? emit(e, x) : `(${emit(e, x)} ?? NaN)`;
}

/** A mark for where the expression stands, when its line differs from the last mark's. */
export function mark(e: MethodEmitter, x: TypedExpression): string {
  return e.writer.expressionMark(x.start);
}

/** A JavaScript literal. Text is written as JSON with the two line separators escaped that JSON leaves alone. */
export function literal(value: string | number | boolean | null): string {
  if (typeof value === 'number' && value < 0) return `(${value})`;
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => (c === '\u2028' ? '\\u2028' : '\\u2029'));
}

/** Puts operands into an inline row. */
export function fill(template: string, operands: readonly string[]): string {
  return template.replace(/\$(\d)/g, (_, index) => operands[Number(index)] ?? 'null');
}

function isDecimal({ type }: TypedExpression): boolean {
  return isPrimitive(type, 'Decimal');
}

function emitConvert(e: MethodEmitter, { conversion, operand }: Of<'convert'>): string {
  if (conversion === 'integerToDecimal' && operand.kind === 'constant' && operand.value !== null) {
    return e.constant(decimal(String(operand.value)));
  }
  const value = emit(e, operand);
  if (conversion === 'integerToDouble') return value;
  return `${e.use(conversion === 'checkId' ? 'checkedId' : conversion)}(${value})`;
}

/** Whether an expression is an Integer, no constant, as a Decimal. */
function isFromInteger(x: TypedExpression): x is Of<'convert'> {
  return x.kind === 'convert' && x.conversion === 'integerToDecimal' && x.operand.kind !== 'constant';
}

function emitArithmetic(e: MethodEmitter, x: Of<'arithmetic'>): string {
  const { operator, number } = x;
  if (number === 'Decimal') {
    const method = DECIMAL_METHODS[operator] ?? 'plus';
    if (method === 'times') {
      if (isFromInteger(x.right)) return `${emit(e, x.left)}.timesInteger(${nonNull(e, x.right.operand)})`;
      if (x.right.kind === 'decimalConstant' && isFromInteger(x.left)) {
        return `${emit(e, x.right)}.timesInteger(${nonNull(e, x.left.operand)})`;
      }
    }
    return `${emit(e, x.left)}.${method}(${nonNull(e, x.right)})`;
  }
  const [left, right] = [nonNull(e, x.left), nonNull(e, x.right)];
  if (number === 'Long') return `${mark(e, x)}${e.use(LONG_FUNCTIONS[operator] as 'addLong')}(${left}, ${right})`;
  if (number === 'Double')
    return operator === '/'
      ? `${mark(e, x)}${e.use('divideDouble')}(${left}, ${right})`
      : `(${left} ${operator} ${right})`;
  switch (operator) {
    case '*':
      return `Math.imul(${left}, ${right})`;
    case '/':
      return `${mark(e, x)}${e.use('divideInteger')}(${left}, ${right})`;
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
      return `(${left} ${operator} ${shiftAmount(x, right)})`;
    default:
      return `(${left} ${operator} ${shiftAmount(x, right)} | 0)`;
  }
}

/** A Long as the amount of an Integer's shift may be a bigint, which JavaScript does not mix with numbers. */
function shiftAmount(x: Of<'arithmetic'>, right: string): string {
  return isPrimitive(x.right.type, 'Long') && x.operator.length > 1 ? `Number(BigInt(${right}) & 31n)` : right;
}

function emitEqual(e: MethodEmitter, x: Of<'equal'>): string {
  const [left, right] = [emit(e, x.left), emit(e, x.right)];
  if (x.by === 'identity') return `(${left} ${x.negated ? '!==' : '==='} ${right})`;
  const call = { text: 'equalStrings', id: 'equalIds', value: 'equalValues' } as const;
  return `${x.negated ? '!' : ''}${e.use(call[x.by])}(${left}, ${right})`;
}

/** An operand of `+` as JavaScript text; what JavaScript would write as Apex does is left to it. */
function textOperand(e: MethodEmitter, x: TypedExpression): string {
  const { type } = x;
  if (type.kind === 'primitive') {
    switch (type.name) {
      case 'String':
      case 'Id':
        return isNonNull(x) ? emit(e, x) : `(${emit(e, x)} ?? 'null')`;
      case 'Integer':
      case 'Long':
      case 'Boolean':
        return emit(e, x);
      case 'Double': {
        const value = e.temporary();
        return `((${value} = ${emit(e, x)}) === null ? 'null' : ${e.use('doubleText')}(${value}))`;
      }
      default:
        break;
    }
  }
  if (type.kind === 'null') return "'null'";
  return `${mark(e, x)}${e.use('textOf')}(${emit(e, x)})`;
}

function typeValue(type: TypedExpression['type']): TypeValue {
  let value = typeValues.get(type);
  if (!value) {
    value = new TypeValue(type);
    typeValues.set(type, value);
  }
  return value;
}

const typeValues = new WeakMap<object, TypeValue>();

function decimal(text: string): ApexDecimal {
  return ApexDecimal.parse(text) as ApexDecimal;
}
