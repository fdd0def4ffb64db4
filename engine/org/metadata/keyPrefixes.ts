/** Key prefixes of standard objects. [K] domain knowledge of every org; industry clouds have more. */
const standardObjects: ReadonlyMap<string, string> = new Map([
  ['001', 'Account'],
  ['003', 'Contact'],
  ['005', 'User'],
  ['006', 'Opportunity'],
  ['00G', 'Group'],
  ['00Q', 'Lead'],
  ['00T', 'Task'],
  ['00U', 'Event'],
  ['00e', 'Profile'],
  ['012', 'RecordType'],
  ['02s', 'EmailMessage'],
  ['0LQ', 'VoiceCall'],
  ['500', 'Case'],
  ['701', 'Campaign'],
]);

/** The standard object whose Ids start with this key prefix; undefined for custom objects and all that is not known. */
export function standardObjectOf(keyPrefix: string): string | undefined {
  return standardObjects.get(keyPrefix);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A key prefix for a custom object, the same for the same name in every run: `a` and two base-62 digits. A real org
 * numbers its custom objects as they are made, so code that relies on one of these is wrong in any case.
 */
export function customKeyPrefix(name: string): string {
  let hash = 0;
  for (const character of name.toLowerCase()) hash = (hash * 31 + character.charCodeAt(0)) % (62 * 62);
  return `a${DIGITS[Math.floor(hash / 62)]}${DIGITS[hash % 62]}`;
}

/** The digit that no real key prefix begins with. */
const UNKNOWN = 'y';

/** Stands in for the key prefix of a standard object whose own is not known: the same for the same name, and none that any org has. */
export function unknownKeyPrefix(name: string): string {
  return UNKNOWN + customKeyPrefix(name).slice(1);
}

/** Whether a key prefix stands in for one that is not known. */
export function isUnknownKeyPrefix(keyPrefix: string): boolean {
  return keyPrefix.startsWith(UNKNOWN);
}

/** Whether an Id with this key prefix can belong to the object: custom objects take any custom prefix, since real orgs give their own. */
export function fitsKeyPrefix(
  object: { readonly name: string; readonly keyPrefix: string },
  keyPrefix: string,
): boolean {
  if (isUnknownKeyPrefix(object.keyPrefix)) return true;
  return /__\w+$/.test(object.name) ? /^[a-z]/.test(keyPrefix) : keyPrefix === object.keyPrefix;
}

/** 32 bits of a name in any case (FNV-1a), never 0: what Ids that a project does not know are made from. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name.toLowerCase()) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0 || 1;
}
