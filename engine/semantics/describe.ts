import type { Parameter } from '../syntax/tree';
import { voidType } from '../types/type';
import { checkFile } from './check';
import type { ReferenceRecorder } from './references';
import { References } from './references';
import type { ClassSymbol, ParameterSymbol } from './symbols';
import type { CheckedUnit } from './trigger';
import type { ParsedFile, World } from './world';

const described = new WeakMap<ParsedFile, References>();

/**
 * What every name of a class file means, its declarations included: the checker's own findings, for hovers, completion
 * and the like. The world must have a recorder (else nothing is found); a file is checked once in its world. Never throws.
 */
export function describeClass(world: World, file: ParsedFile): References {
  const recorder = world.references;
  if (!recorder) return new References();
  let references = described.get(file);
  if (!references) {
    checkFile(world, file);
    if (file.symbol) declare(recorder, file.symbol);
    references = recorder.of(file.source);
    described.set(file, references);
  }
  return references;
}

/** The same of a trigger or an anonymous block that was checked in a world with a recorder. */
export function describeUnit(world: World, { symbol }: CheckedUnit): References {
  const recorder = world.references;
  if (!recorder) return new References();
  declareMembers(recorder, symbol);
  return recorder.of(symbol.source);
}

/** Tells the recorder where a class and its members are declared; done last, since a setter's `value` has no place of its own. */
function declare(recorder: ReferenceRecorder, symbol: ClassSymbol): void {
  const { source, tree } = symbol;
  recorder.name(source, tree.name, { kind: 'class', symbol }, symbol, true);
  if (tree.kind === 'EnumDeclaration') {
    for (const [index, constant] of tree.constants.entries()) {
      recorder.name(source, constant, { kind: 'enumConstant', symbol, index }, symbol, true);
    }
  }
  declareMembers(recorder, symbol);
}

function declareMembers(recorder: ReferenceRecorder, symbol: ClassSymbol): void {
  const { source, members } = symbol;
  for (const field of members.fields.values()) {
    recorder.name(source, field.node, { kind: 'field', field }, field.type, true);
  }
  for (const method of [...members.methods.values()].flat()) {
    recorder.name(source, method.node, { kind: 'method', method }, method.returns, true);
    if (!method.tree.body) declareParameters(recorder, symbol, method.parameters, method.tree.parameters);
  }
  for (const callee of members.constructors) {
    recorder.name(source, callee.node, { kind: 'constructor', target: symbol, callee }, voidType, true);
  }
  for (const inner of symbol.inner.values()) declare(recorder, inner);
}

/** The parameters of a method without a body: nothing else names them. */
function declareParameters(
  recorder: ReferenceRecorder,
  owner: ClassSymbol,
  parameters: readonly ParameterSymbol[],
  trees: readonly Parameter[],
): void {
  for (const [id, { name, type }] of parameters.entries()) {
    const variable = { name, id, type, values: [], nonNull: false };
    const place = trees[id]?.name;
    if (place) recorder.declared({ owner, world: { metadata: { sobject: () => undefined } } }, place, variable);
  }
}
