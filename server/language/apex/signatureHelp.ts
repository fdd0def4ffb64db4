import type { Call, Meaning } from '../../../engine/semantics/references';
import { isWord, Kind } from '../../../engine/syntax/lexer/tokens';
import { typeName } from '../../../engine/types/names';
import { Cursor, type CursorToken, type OpenCall } from './cursor';
import { documentationOf } from './declarations';
import { parametersOf, parameterText, type ShownParameter } from './declarationText';
import { type DescribedClass, describedAs } from './described';
import { isSimulated, NOT_SIMULATED } from './hover';

/** One way to call what is being called. */
export interface ApexSignature {
  readonly label: string;
  /** Where each parameter stands in `label`. */
  readonly parameters: readonly (readonly [number, number])[];
  readonly documentation: string | undefined;
}

/** All ways to call what is being called at a place. */
export interface ApexSignatures {
  readonly signatures: readonly ApexSignature[];
  /** The one that the arguments so far fit. */
  readonly active: number;
  /** The argument that the cursor is in, from 0. */
  readonly argument: number;
}

/** The signatures of the innermost call around an offset that has any; undefined outside calls. */
export function signatureHelp(described: DescribedClass, offset: number): ApexSignatures | undefined {
  const cursor = new Cursor(described.text, offset);
  for (const open of cursor.openCalls()) {
    const callee = calledName(cursor, open);
    if (!callee) continue;
    const call = described.references.calls.get(callee.start) ?? closed(described, cursor, open)?.get(callee.start);
    if (call && call.candidates.length > 0) return signatures(call, open.argument);
  }
  return undefined;
}

function signatures({ candidates, chosen }: Call, argument: number): ApexSignatures {
  const sorted = [...candidates].sort((a, b) => countOf(a) - countOf(b));
  const roomy = sorted.findIndex((each) => countOf(each) > argument);
  // What fits the arguments so far need not have room for the one that is being typed.
  const fits = chosen && countOf(chosen) > argument ? sorted.indexOf(chosen) : -1;
  const active = fits >= 0 ? fits : Math.max(0, roomy);
  return { signatures: sorted.map(signature), active, argument };
}

function countOf(meaning: Meaning): number {
  return parametersOf(meaning)?.length ?? 0;
}

function signature(meaning: Meaning): ApexSignature {
  let label = `${calledAs(meaning)}(`;
  const parameters: [number, number][] = [];
  for (const parameter of parametersOf(meaning) ?? ([] as readonly ShownParameter[])) {
    if (parameters.length > 0) label += ', ';
    const start = label.length;
    label += parameterText(parameter);
    parameters.push([start, label.length]);
  }
  const returns =
    meaning.kind === 'method' || meaning.kind === 'platformMethod' ? typeName(meaning.method.returns) : '';
  const isConstructor = returns === '' || (meaning.kind === 'platformMethod' && meaning.method.name === 'new');
  const documentation = [documentationOf(meaning), isSimulated(meaning) ? undefined : NOT_SIMULATED];
  return {
    label: `${label})${isConstructor ? '' : `: ${returns}`}`,
    parameters,
    documentation: documentation.filter((each) => each !== undefined).join('\n\n') || undefined,
  };
}

function calledAs(meaning: Meaning): string {
  if (meaning.kind === 'constructor') return meaning.target.name;
  if (meaning.kind === 'method') return meaning.method.name;
  if (meaning.kind !== 'platformMethod') return '';
  return meaning.method.name === 'new' ? meaning.method.owner.name : meaning.method.name;
}

/** The name before a parenthesis that calls it; of `new Map<K, V>(` it is `Map`. */
function calledName(cursor: Cursor, { callee }: OpenCall): CursorToken | undefined {
  if (isWord(callee.kind)) return callee;
  if (callee.kind !== Kind.Greater) return undefined;
  let depth = 0;
  for (const token of cursor.tokensBefore(callee.end)) {
    if (token.kind === Kind.Greater) depth++;
    else if (token.kind === Kind.Less) depth--;
    else if (depth === 0) return isWord(token.kind) ? token : undefined;
  }
  return undefined;
}

/** The calls of the text with this one closed where the cursor is: half-typed, it may have swallowed what follows. */
function closed(described: DescribedClass, cursor: Cursor, { open }: OpenCall): ReadonlyMap<number, Call> | undefined {
  const { text, offset } = cursor;
  const argument = /,\s*$/.test(text.slice(open.start, offset)) ? 'null' : '';
  const patched = `${text.slice(0, offset)}${argument});${text.slice(offset)}`;
  return describedAs(patched, described).references.calls;
}
