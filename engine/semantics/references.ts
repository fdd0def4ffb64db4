import { knownPlatform, knownPlatformOf } from '../library/platformTypes';
import type { PlatformClass, PlatformMethod, PlatformProperty } from '../library/registry';
import { findPlatform } from '../library/registry';
import { fieldApexType } from '../org/metadata/fieldType';
import type { FieldInfo, SObjectInfo } from '../org/metadata/model';
import type { ApexSource } from '../run/contract';
import type { MethodCall, Name, Node, TypeReference } from '../syntax/tree';
import { type ApexType, sobjectOf } from '../types/type';
import type { Designation } from './expressions/access';
import type { Candidate } from './lookup';
import type { LocalVariable, TypedExpression } from './program';
import type { ClassSymbol, ConstructorSymbol, FieldSymbol, MethodSymbol } from './symbols';
import type { TypeResolver } from './typeResolver';

/** What a name in a class file means. Symbols of one world are the same object wherever they are named. */
export type Meaning =
  | { readonly kind: 'local'; readonly variable: LocalVariable }
  | { readonly kind: 'field'; readonly field: FieldSymbol }
  | { readonly kind: 'method'; readonly method: MethodSymbol }
  /** `callee` is undefined where the class has no constructor that is written down. */
  | { readonly kind: 'constructor'; readonly target: ClassSymbol; readonly callee: ConstructorSymbol | undefined }
  | { readonly kind: 'class'; readonly symbol: ClassSymbol }
  | { readonly kind: 'enumConstant'; readonly symbol: ClassSymbol; readonly index: number }
  | { readonly kind: 'sobject'; readonly info: SObjectInfo }
  /** `info` is undefined for the Id of a record whose object is not known. */
  | { readonly kind: 'sobjectField'; readonly info: SObjectInfo | undefined; readonly field: FieldInfo }
  /** The parent record that `field` refers to: `Who` of `WhoId`. */
  | { readonly kind: 'relationship'; readonly info: SObjectInfo; readonly field: FieldInfo }
  | { readonly kind: 'platformClass'; readonly class: PlatformClass }
  /** With the type arguments of the receiver put in; the name of a constructor is `new`. */
  | { readonly kind: 'platformMethod'; readonly method: PlatformMethod }
  | { readonly kind: 'platformProperty'; readonly property: PlatformProperty }
  | { readonly kind: 'platformConstant'; readonly class: PlatformClass; readonly index: number };

/** A name where it is written, what it means, and the type of the value it gives (of a call what it returns, of a type itself). */
export interface Reference extends Node {
  readonly meaning: Meaning;
  readonly type: ApexType;
  readonly isDeclaration: boolean;
}

/** What can be called by one name at one place, and which of it is; undefined when nothing fits the arguments. */
export interface Call {
  readonly candidates: readonly Meaning[];
  readonly chosen: Meaning | undefined;
}

/** What the checker found in one file. Offsets are those of the file's text. */
export class References {
  /** Every name that means something, by its start. */
  readonly names = new Map<number, Reference>();
  /** What stands left of each dot, by its end. */
  readonly receivers = new Map<number, Designation>();
  /** The calls and constructions, by the start of the name that is called. */
  readonly calls = new Map<number, Call>();
  /** Where each local variable and parameter is declared. */
  readonly declarations = new Map<LocalVariable, Node>();

  /** The name around an offset, or the one that ends there. */
  at(offset: number): Reference | undefined {
    let touching: Reference | undefined;
    for (const reference of this.names.values()) {
      if (reference.start <= offset && offset < reference.end) return reference;
      if (reference.end === offset) touching = reference;
    }
    return touching;
  }
}

/** Who speaks: everything the recorder needs of a body's context. */
interface Speaker {
  readonly owner: ClassSymbol;
  readonly world: { readonly metadata: { sobject(name: string): SObjectInfo | undefined } };
}

/** Collects what names mean while a world's classes are checked. A world without one checks the same and records nothing. */
export class ReferenceRecorder {
  readonly #files = new Map<ApexSource, References>();

  /** What has been recorded of a file so far. */
  of(source: ApexSource): References {
    let references = this.#files.get(source);
    if (!references) {
      references = new References();
      this.#files.set(source, references);
    }
    return references;
  }

  /** A name means this. The last word on a name counts. */
  name(source: ApexSource, { start, end }: Node, meaning: Meaning, type: ApexType, isDeclaration = false): void {
    if (end > start) this.of(source).names.set(start, { start, end, meaning, type, isDeclaration });
  }

  /** A local variable or parameter is declared here. */
  declared({ owner }: Speaker, range: Node, variable: LocalVariable): void {
    this.of(owner.source).declarations.set(variable, range);
    this.name(owner.source, range, { kind: 'local', variable }, variable.type, true);
  }

  /** A name or the last part of a dotted one turned out to be this. */
  designated(context: Speaker, name: Name, designation: Designation): void {
    const found = meaningOf(designation, context);
    if (found) this.name(context.owner.source, name, found.meaning, found.type);
  }

  /** A field is set by name where a record is made: `new Task(Subject = …)`. */
  sobjectField({ owner }: Speaker, name: Name, info: SObjectInfo, field: FieldInfo): void {
    this.name(owner.source, name, { kind: 'sobjectField', info, field }, fieldApexType(field));
  }

  /** A parent record is named in a path of a query. */
  relationship({ owner }: Speaker, name: Name, info: SObjectInfo, field: FieldInfo): void {
    const [target] = field.referenceTo;
    const type: ApexType = { kind: 'sobject', name: field.referenceTo.length === 1 ? target : undefined };
    this.name(owner.source, name, { kind: 'relationship', info, field }, type);
  }

  /** An object is queried, by its name or that of a collection of children. */
  sobject({ owner }: Speaker, name: Name, info: SObjectInfo): void {
    this.name(owner.source, name, { kind: 'sobject', info }, sobjectOf(info.name));
  }

  /** A type is named in `scope`; the outer types of a dotted name are too. */
  typeNamed(
    { parts }: TypeReference,
    type: ApexType,
    scope: ClassSymbol | undefined,
    world: Speaker['world'] & { readonly types: TypeResolver },
  ): void {
    if (!scope) return;
    const names = parts.map(({ name }) => name.text);
    for (const [index, { name }] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const named = isLast ? type : world.types.named(names.slice(0, index + 1), scope);
      const meaning = named && typeMeaning(named, (sobject) => world.metadata.sobject(sobject));
      if (named && meaning) this.name(scope.source, name, meaning, named);
    }
  }

  /** Left of a dot that follows `object` stands this. */
  receiver({ owner }: Speaker, object: Node, designation: Designation): void {
    this.of(owner.source).receivers.set(object.end, designation);
  }

  /** A method is called by this name. */
  called({ owner }: Speaker, name: Name, candidates: readonly Candidate[], chosen: Candidate | undefined): void {
    const meanings = candidates.map(callMeaning);
    const meaning = chosen && (meanings[candidates.indexOf(chosen)] ?? callMeaning(chosen));
    this.#call(owner, name, meanings, meaning, chosen?.method.returns);
  }

  /** An object of a user's class is made: `new T(…)`, or `this(…)` and `super(…)`. */
  constructed(
    { owner }: Speaker,
    tree: TypeReference | MethodCall,
    target: ClassSymbol,
    callee: ConstructorSymbol | undefined,
  ): void {
    const { constructors } = target.members;
    const candidates = constructors.map((each): Meaning => ({ kind: 'constructor', target, callee: each }));
    const chosen: Meaning = candidates[constructors.indexOf(callee as never)] ?? {
      kind: 'constructor',
      target,
      callee: undefined,
    };
    const isKnown = callee !== undefined || constructors.length === 0;
    this.#call(owner, calledName(tree), candidates, isKnown ? chosen : undefined, target);
  }

  /** An object of the platform's is made. */
  platformConstructed(
    { owner }: Speaker,
    tree: TypeReference,
    constructors: readonly PlatformMethod[],
    chosen: PlatformMethod | undefined,
    type: ApexType,
  ): void {
    const candidates = constructors.map((method): Meaning => ({ kind: 'platformMethod', method }));
    const meaning = chosen && candidates[constructors.indexOf(chosen)];
    this.#call(owner, calledName(tree), candidates, meaning, type);
  }

  #call(
    { source }: ClassSymbol,
    name: Node | undefined,
    candidates: readonly Meaning[],
    chosen: Meaning | undefined,
    returns: ApexType | undefined,
  ): void {
    if (!name) return;
    const { calls } = this.of(source);
    // A bare name is looked for in one class after the other: the one that has it counts, else all that were offered.
    const known = calls.get(name.start);
    if (known && !chosen) calls.set(name.start, { ...known, candidates: [...known.candidates, ...candidates] });
    else calls.set(name.start, { candidates, chosen });
    if (chosen) this.name(source, name, chosen, returns ?? { kind: 'unknown' });
  }
}

/** What a resolved type is as the meaning of a name; undefined for void and what could not be resolved. */
export function typeMeaning(type: ApexType, sobject: (name: string) => SObjectInfo | undefined): Meaning | undefined {
  if (type.kind === 'user') return { kind: 'class', symbol: type as ClassSymbol };
  if (type.kind === 'sobject') {
    const info = type.name === undefined ? undefined : sobject(type.name);
    if (info) return { kind: 'sobject', info };
    const generic = type.name === undefined ? knownPlatform('SObject') : undefined;
    return generic && { kind: 'platformClass', class: generic };
  }
  const platform = knownPlatformOf(type)?.class;
  return platform && { kind: 'platformClass', class: platform };
}

function meaningOf(designation: Designation, { world }: Speaker): { meaning: Meaning; type: ApexType } | undefined {
  if (designation.kind === 'path') return undefined;
  const sobject = (name: string) => world.metadata.sobject(name);
  const type = designation.kind === 'type' ? designation.type : designation.value.type;
  const meaning =
    designation.kind === 'type' ? typeMeaning(designation.type, sobject) : valueMeaning(designation.value, sobject);
  return meaning && { meaning, type };
}

function valueMeaning(value: TypedExpression, sobject: (name: string) => SObjectInfo | undefined): Meaning | undefined {
  const objectOf = ({ type }: TypedExpression) =>
    type.kind === 'sobject' && type.name !== undefined ? sobject(type.name) : undefined;
  switch (value.kind) {
    case 'convert':
      return valueMeaning(value.operand, sobject);
    case 'local':
      return { kind: 'local', variable: value.variable };
    case 'instanceField':
    case 'staticField':
      return { kind: 'field', field: value.field };
    case 'enumConstant':
      return { kind: 'enumConstant', symbol: value.enumType, index: value.index };
    case 'platformConstant': {
      const platform = knownPlatform(value.enumName) ?? findPlatform(value.enumName);
      return platform && { kind: 'platformConstant', class: platform, index: value.index };
    }
    case 'sobjectField':
      return { kind: 'sobjectField', info: objectOf(value.object), field: value.field };
    case 'sobjectParent': {
      const info = objectOf(value.object);
      const field = info?.fields[value.slot];
      return info && field && { kind: 'relationship', info, field };
    }
    case 'fieldToken': {
      const field = value.info.fields[value.slot];
      return field && { kind: 'sobjectField', info: value.info, field };
    }
    case 'sobjectToken':
    case 'describeToken':
      return { kind: 'sobject', info: value.info };
    case 'platformProperty':
      return { kind: 'platformProperty', property: value.property };
    default:
      return undefined;
  }
}

function callMeaning(candidate: Candidate): Meaning {
  return candidate.kind === 'user'
    ? { kind: 'method', method: candidate.method }
    : { kind: 'platformMethod', method: candidate.method };
}

function calledName(tree: TypeReference | MethodCall): Name | undefined {
  return tree.kind === 'MethodCall' ? tree.name : tree.parts[tree.parts.length - 1]?.name;
}
