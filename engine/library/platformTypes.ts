import type { PackText } from '../pack/sortedLines';
import type { ApexType } from '../types/type';
import { KnownClasses } from './pack/knownClasses';
import { PlatformClass } from './platformClass';
import {
  type AppliedClass,
  allPlatformClasses,
  findPlatform,
  implicitNamespaces,
  platformClassOf,
  simulatedDeclaration,
} from './registry';

/** Names that are remembered to mean nothing: a program may ask for any number of them. */
const MOST_KEPT = 20_000;

/**
 * Every class, interface and enum of the platform by name: the simulated ones with what the pack knows of them besides,
 * and those that only the pack knows. Without a pack these are the simulated ones alone.
 */
export class PlatformTypes {
  readonly #classes = new Map<string, PlatformClass | undefined>();
  readonly #read: () => PackText | undefined;
  #pack: KnownClasses | undefined;
  #isRead = false;

  /** `read` gives the text of packs/platform.txt; it is called when the first name is asked for, and once. */
  constructor(read: () => PackText | undefined) {
    this.#read = read;
  }

  /** The class of this name in any case, the namespace System or Schema left away or not; `namespace` looks only inside it. */
  find(name: string, namespace?: string): PlatformClass | undefined {
    if (!this.pack) return findPlatform(name, namespace);
    if (namespace !== undefined) return this.#find(`${namespace}.${name}`);
    const exact = this.#find(name);
    if (exact) return exact;
    for (const implicit of implicitNamespaces) {
      const found = this.#find(`${implicit}.${name}`);
      if (found) return found;
    }
    return undefined;
  }

  /** The class whose members a value of this type has, as `platformClassOf` tells it. */
  classOf(type: ApexType): AppliedClass | undefined {
    return platformClassOf(type, (name) => this.find(name));
  }

  /** The full names of all classes, in no order that matters. */
  names(): readonly string[] {
    const simulated = [...allPlatformClasses()].map(({ name }) => name);
    const lower = new Set(simulated.map((name) => name.toLowerCase()));
    return [...simulated, ...(this.pack?.names() ?? []).filter((name) => !lower.has(name.toLowerCase()))];
  }

  /** The pack; undefined when there is none. */
  get pack(): KnownClasses | undefined {
    if (!this.#isRead) {
      this.#isRead = true;
      const text = this.#read();
      this.#pack = text === undefined ? undefined : new KnownClasses(text);
    }
    return this.#pack;
  }

  /** Whether the pack was looked for and there is none. */
  get lacksPack(): boolean {
    return this.#isRead && this.#pack === undefined;
  }

  #find(fullName: string): PlatformClass | undefined {
    const lower = fullName.toLowerCase();
    if (this.#classes.has(lower)) return this.#classes.get(lower);
    const made = this.#make(lower);
    if (made || this.#classes.size < MOST_KEPT) this.#classes.set(lower, made);
    return made;
  }

  #make(lower: string): PlatformClass | undefined {
    const declaration = simulatedDeclaration(lower);
    const known = this.pack?.knownClass(lower);
    const name = declaration ? findPlatform(lower)?.name : known?.name;
    return name === undefined ? undefined : new PlatformClass(name, declaration, (other) => this.find(other), known);
  }
}

const simulatedOnly = new PlatformTypes(() => undefined);
let withPack: PlatformTypes | undefined;
let current = simulatedOnly;

/**
 * Tells the checker of the pack: from now on names are looked up in it as well. `read` gives the text of
 * packs/platform.txt, undefined when there is none; it is called when the first name is looked up. A pack that was read
 * stays for the whole process, so calling this again costs nothing. Without `read` only simulated classes are known.
 */
export function usePack(read: (() => PackText | undefined) | undefined): void {
  if (!read) {
    current = simulatedOnly;
    return;
  }
  if (!withPack || withPack.lacksPack) withPack = new PlatformTypes(read);
  current = withPack;
}

/** The platform's class of this name, simulated or only known; takes the place of `findPlatform` where types are checked. */
export function knownPlatform(name: string, namespace?: string): PlatformClass | undefined {
  return current.find(name, namespace);
}

/** The class whose members a value of this type has; takes the place of `platformClassOf` where types are checked. */
export function knownPlatformOf(type: ApexType): AppliedClass | undefined {
  return current.classOf(type);
}

/** The full names of all classes that can be looked up: for completion. */
export function knownPlatformNames(): readonly string[] {
  return current.names();
}
