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

/** Name of a class inside its own text. */
export function className({ name }: { readonly name: string }): string {
  return `C_${word(name)}`;
}

/**
 * Name of the method that runs the field and instance initialisers of an object, of its superclasses first. The topmost
 * constructor calls it before all else: on the platform the fields of a subclass are set when a constructor above calls
 * a method that the subclass overrides. [S] fflib-apex-common fflib_SObjectUnitOfWorkTest DerivedUnitOfWork
 */
export const START = '$start';

/** JavaScript that runs it. */
export const START_INSTANCE = `this.${START}()`;

/** Name of a property's getter or setter in generated code. No method's begins with `$`. */
export function accessorName(which: 'get' | 'set', fieldKey: string): string {
  return `$${which}_${fieldKey}`;
}

/** Name of the function of a static method in its module. */
export function staticName({ name }: { readonly name: string }, methodKey: string): string {
  return `s_${word(name)}$${methodKey}`;
}

/** From this API version on, a `private virtual` method is not overridden. [S] https://salesforce.stackexchange.com/q/425453 */
const PRIVATE_IS_OWN = 61;

/**
 * Name of an instance method in generated code. A private one that nothing overrides belongs to its class alone: a method
 * of the same signature in a subclass must not take its place. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_access_modifiers.htm
 */
export function methodName(method: MethodSymbol): string {
  // No type that a key names has a capital P in it.
  return belongsToItsClass(method) ? `${method.key}$P${classChain(method.owner).length}` : method.key;
}

function belongsToItsClass(method: MethodSymbol): boolean {
  const { visibility, isAbstract, isVirtual, isOverride, modifiers, owner } = method;
  if (visibility !== 'private' || isAbstract) return false;
  if (!isVirtual && !isOverride) return true;
  const version = owner.source.apiVersion ?? PRIVATE_IS_OWN;
  // Without the word, nobody has seen what becomes of it.
  return version >= PRIVATE_IS_OWN && modifiers.keywords.has('private') && !implementsAbstract(method);
}

function implementsAbstract({ owner, name, key }: MethodSymbol): boolean {
  return classChain(owner).some((each) =>
    each.members.methods.get(name.toLowerCase())?.some((above) => above.key === key && above.isAbstract),
  );
}
