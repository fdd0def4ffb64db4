import { knownPlatform } from '../../../../engine/library/platformTypes';
import { fieldApexType } from '../../../../engine/org/metadata/fieldType';
import type { FieldInfo, SObjectInfo } from '../../../../engine/org/metadata/model';
import { supertypes } from '../../../../engine/semantics/assignability';
import {
  type Candidate,
  classChain,
  isVisible,
  libraryClassOf,
  methodsOf,
  platformProperty,
} from '../../../../engine/semantics/lookup';
import type { ClassSymbol, FieldSymbol } from '../../../../engine/semantics/symbols';
import { typeName } from '../../../../engine/types/names';
import { type ApexType, listOf, sobjectOf } from '../../../../engine/types/type';
import { documentationOf } from '../declarations';
import { parametersText } from '../declarationText';
import type { DescribedClass } from '../described';
import { fieldFacts } from '../hover';
import { platformNamesIn } from './platformNames';
import type { Suggestion } from './suggestion';

/** Who asks: what is private is offered to whoever may use it. */
export interface Asker {
  readonly described: DescribedClass;
  readonly owner: ClassSymbol | undefined;
}

/** What a value of a type has: fields, properties, methods, of sObjects also relationships. */
export function instanceMembers(type: ApexType, asker: Asker): Suggestion[] {
  const sobject = type.kind === 'sobject' && type.name !== undefined ? infoOf(type.name, asker) : undefined;
  return [
    ...(type.kind === 'user' ? userFields(type as ClassSymbol, asker, false) : []),
    ...(sobject ? sobjectMembers(sobject) : []),
    ...properties(type, false),
    ...methods(type, asker, false),
  ];
}

/** What a type itself has: static members, inner types, constants; of sObjects the tokens of their fields. */
export function staticMembers(type: ApexType, asker: Asker): Suggestion[] {
  const classWord: Suggestion = { label: 'class', kind: 'Keyword', detail: 'System.Type', rank: 8 };
  if (type.kind === 'sobject') {
    const info = type.name === undefined ? undefined : infoOf(type.name, asker);
    const token: Suggestion = { label: 'SObjectType', kind: 'Field', detail: 'Schema.SObjectType', rank: 2 };
    const tokens = (info?.fields ?? []).map((field) => ({ ...fieldSuggestion(field), detail: 'Schema.SObjectField' }));
    return [...(info ? [token] : []), ...tokens, classWord];
  }
  const inner = type.kind === 'user' ? userStatics(type as ClassSymbol, asker) : platformStatics(type);
  return [...inner, ...properties(type, true), ...methods(type, asker, true), classWord];
}

/** A field of a record as `record.Field` or `new Task(Field = …)` names it. */
export function fieldSuggestion(field: FieldInfo): Suggestion {
  return {
    label: field.name,
    kind: 'Field',
    detail: `${typeName(fieldApexType(field))} · ${field.label}`,
    documentation: fieldFacts(field),
    rank: field.custom ? 2 : 3,
  };
}

/** The fields of a class and of what it extends, static ones or the others. */
export function userFields(symbol: ClassSymbol, { owner }: Asker, isStatic: boolean): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const each of classChain(symbol)) {
    for (const [lower, field] of each.members.fields) {
      if (field.isStatic !== isStatic || found.has(lower) || field.name === '') continue;
      if (!owner || isVisible(field, owner)) found.set(lower, userField(field));
    }
  }
  return [...found.values()];
}

/** The methods of a type, a suggestion for each name; static ones or the others. */
export function methods(type: ApexType, { owner }: Asker, isStatic: boolean): Suggestion[] {
  const found: Suggestion[] = [];
  for (const name of methodNames(type)) {
    const candidates = methodsOf(type, name).filter(
      (candidate) =>
        candidate.method.isStatic === isStatic &&
        (candidate.kind === 'platform' || !owner || isVisible(candidate.method, owner)),
    );
    const [first] = candidates;
    if (first && first.method.name !== '') found.push(methodSuggestion(first, candidates.length, type));
  }
  return found;
}

/** The inner types of a class and of what it extends. */
export function innerTypes(symbol: ClassSymbol): Suggestion[] {
  return classChain(symbol).flatMap((each) => [...each.inner.values()].map(userType));
}

/** A class of the user's own. */
export function userType({ simpleName, declares, name }: ClassSymbol): Suggestion {
  const kind = declares === 'class' ? 'Class' : declares === 'interface' ? 'Interface' : 'Enum';
  return { label: simpleName, kind, detail: name === simpleName ? declares : name, rank: 4 };
}

function userField(field: FieldSymbol): Suggestion {
  const kind = field.property ? 'Property' : field.isStatic && field.isFinal ? 'Constant' : 'Field';
  const documentation = documentationOf({ kind: 'field', field });
  return {
    label: field.name,
    kind,
    detail: typeName(field.type),
    rank: 2,
    ...(documentation === undefined ? {} : { documentation }),
  };
}

function userStatics(symbol: ClassSymbol, asker: Asker): Suggestion[] {
  const constants = symbol.tree.kind === 'EnumDeclaration' ? symbol.tree.constants : [];
  return [
    ...constants.map(({ text }): Suggestion => ({ label: text, kind: 'EnumMember', detail: symbol.name, rank: 1 })),
    ...userFields(symbol, asker, true),
    ...innerTypes(symbol),
  ];
}

function platformStatics(type: ApexType): Suggestion[] {
  const platform = libraryClassOf(type)?.class;
  if (!platform) return [];
  const constants = platform.constants.map(
    (label): Suggestion => ({ label, kind: 'EnumMember', detail: platform.name, rank: 1 }),
  );
  return [...constants, ...platformNamesIn(platform.name.split('.'))];
}

function sobjectMembers(info: SObjectInfo): Suggestion[] {
  const parents = info.fields.flatMap(({ relationshipName, referenceTo, label, name }): Suggestion[] => {
    if (relationshipName === undefined) return [];
    const detail = referenceTo.length === 1 ? (referenceTo[0] ?? 'SObject') : 'SObject';
    return [
      {
        label: relationshipName,
        kind: 'Reference',
        detail: `${detail} · ${label}`,
        documentation: `By ${name}`,
        rank: 3,
      },
    ];
  });
  const children = (info.childRelationships ?? []).map(
    ({ name, childObject, field }): Suggestion => ({
      label: name,
      kind: 'Reference',
      detail: typeName(listOf(sobjectOf(childObject))),
      documentation: `By ${childObject}.${field}`,
      rank: 6,
    }),
  );
  return [...info.fields.map(fieldSuggestion), ...parents, ...children];
}

function properties(type: ApexType, isStatic: boolean): Suggestion[] {
  const platform = type.kind === 'user' ? undefined : libraryClassOf(type)?.class;
  return (platform?.allProperties() ?? []).flatMap(({ name, isStatic: itIs, simulated }): Suggestion[] => {
    const found = itIs === isStatic ? platformProperty(type, name.toLowerCase()) : undefined;
    if (!found) return [];
    return [
      {
        label: name,
        kind: 'Property',
        detail: typeName(found.type) + notSimulated(simulated),
        rank: simulated ? 3 : 6,
      },
    ];
  });
}

function methodSuggestion(candidate: Candidate, overloads: number, type: ApexType): Suggestion {
  const { method } = candidate;
  const { name, parameters, returns } = method;
  const hasParameters = parameters.length > 0 || overloads > 1;
  const documentation =
    candidate.kind === 'user' ? documentationOf({ kind: 'method', method: candidate.method }) : undefined;
  const simulated = candidate.kind === 'user' || candidate.method.simulated;
  const more = overloads > 1 ? ` (+${overloads - 1})` : '';
  return {
    label: name,
    kind: 'Method',
    signature: `(${parametersText(parameters)})${more}`,
    detail: typeName(returns) + notSimulated(simulated),
    insert: hasParameters ? `${name}($1)$0` : `${name}()`,
    isSnippet: hasParameters,
    // What every object has is seldom what is looked for.
    rank: !simulated ? 7 : isOfObject(candidate) && type.kind !== 'object' ? 8 : 4,
    ...(documentation === undefined ? {} : { documentation }),
  };
}

function isOfObject(candidate: Candidate): boolean {
  return candidate.kind === 'platform' && candidate.declared.owner.name === 'System.Object';
}

function notSimulated(simulated: boolean): string {
  return simulated ? '' : ' · known, not simulated';
}

/** The lower-cased names of all methods that a value of a type, or the type itself, may have. */
function methodNames(type: ApexType): Set<string> {
  const names = new Set<string>();
  const seen = new Set<ApexType>();
  const visit = (each: ApexType): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.kind === 'user') for (const name of (each as ClassSymbol).members.methods.keys()) names.add(name);
    else for (const { name } of libraryClassOf(each)?.class.allMethods() ?? []) names.add(name.toLowerCase());
    for (const above of supertypes(each)) visit(above);
  };
  visit(type);
  const isEnum = type.kind === 'user' ? type.declares === 'enum' : libraryClassOf(type)?.class.kind === 'enum';
  for (const name of ['System.Object', ...(isEnum ? ['System.Enum'] : [])]) {
    for (const method of knownPlatform(name)?.allMethods() ?? []) names.add(method.name.toLowerCase());
  }
  return names;
}

function infoOf(name: string, { described }: Asker): SObjectInfo | undefined {
  return described.world.metadata.sobject(name);
}
