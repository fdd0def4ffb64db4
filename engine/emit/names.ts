import { classChain } from '../semantics/lookup';
import type { LocalVariable } from '../semantics/program';
import type { MethodSymbol } from '../semantics/symbols';

/**
 * Names in generated code. Each is built from a prefix of ours and the Apex name in lower case, so none can be a word
 * or a property of JavaScript's, whatever the Apex is called.
 */
export function localName({ name, id }: LocalVariable): string {
  return `v${id}_${word(name)}`;
}

/** Part of an Apex name that may stand in a JavaScript identifier: letters, digits, underscore. */
export function word(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}

/**
 * Name of the method that runs the field and instance initialisers of an object, of its superclasses first. The topmost
 * constructor calls it before all else: on the platform the fields of a subclass are set when a constructor above calls
 * a method that the subclass overrides. [S] fflib-apex-common fflib_SObjectUnitOfWorkTest DerivedUnitOfWork
 */
export const START = '$start';

/** JavaScript that runs it. */
export const START_INSTANCE = `this.${START}()`;

/** Name of a property's getter or setter in generated code. */
export function accessorName(which: 'get' | 'set', fieldKey: string): string {
  return `${which}$${fieldKey}`;
}

/** Name of the function of a static method in its module. */
export function staticName({ name }: { readonly name: string }, methodKey: string): string {
  return `s_${word(name)}_${methodKey}`;
}

/**
 * Name of an instance method in generated code. A private one that is not virtual belongs to its class alone: a method
 * of the same signature in a subclass must not take its place. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_access_modifiers.htm
 */
export function methodName({ key, owner, visibility, isVirtual, isAbstract, isOverride }: MethodSymbol): string {
  const isOwn = visibility === 'private' && !isVirtual && !isAbstract && !isOverride;
  return isOwn ? `${key}$p${classChain(owner).length}` : key;
}
