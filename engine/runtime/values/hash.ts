import { typeName } from '../../types/names';
import { turn } from '../state';
import { ApexBlob } from './blob';
import { ApexDate } from './date';
import { ApexDatetime } from './datetime';
import { ApexDecimal } from './decimal';
import { ApexDouble, hashDouble } from './double';
import { ApexEnumValue } from './enum';
import { ApexList } from './list';
import { ApexLong, hashLong } from './long';
import { ApexMap } from './map';
import { ApexSet } from './set';
import { SObjectValue } from './sobject';
import { ApexTime } from './time';
import { TypeValue } from './typeValue';

interface WithHashCode {
  hashcode$?(): number;
}

/** Values that contain themselves end here, as deep as Java's stack would be long gone. */
const MAX_DEPTH = 100;

/** Java's String.hashCode. */
export function hashString(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
  return hash;
}

/**
 * The hash of a value in boxed form, an int32: equal values (`equalKeys`) have equal hashes. Texts, numbers and lists
 * hash as in Java; a user's object by its `hashCode`, else by identity.
 */
export function hashOf(value: unknown, depth = 0): number {
  switch (typeof value) {
    case 'string':
      return hashString(value);
    case 'number':
      return value | 0;
    case 'boolean':
      return value ? 1231 : 1237;
    case 'object':
      return value === null ? 0 : hashObject(value, depth);
    default:
      return 0;
  }
}

function hashObject(value: object, depth: number): number {
  const userHash = (value as WithHashCode).hashcode$;
  if (userHash) return userHash.call(value) | 0;
  if (value instanceof ApexDecimal) return value.hash();
  if (value instanceof ApexLong) return hashLong(value.value);
  if (value instanceof ApexDouble) return hashDouble(value.value);
  if (value instanceof ApexDate) return value.days;
  if (value instanceof ApexDatetime || value instanceof ApexTime) return hashLong(value.ms);
  if (value instanceof ApexBlob) return hashString(value.toBase64());
  if (value instanceof ApexEnumValue) return hashString(value.name);
  if (value instanceof TypeValue) return hashString(typeName(value.type).toLowerCase());
  if (depth > MAX_DEPTH) return 0;
  turn();
  if (value instanceof SObjectValue) return hashRecord(value, depth);
  if (value instanceof ApexList) return value.items.reduce(orderedHash(depth), 1);
  if (value instanceof ApexSet)
    return value.values().reduce((sum: number, item) => (sum + hashOf(item, depth + 1)) | 0, 0);
  if (value instanceof ApexMap) return hashMap(value, depth);
  return identityHash(value);
}

/** By the fields that hold a value, so that an unset field hashes as one that is null. */
function hashRecord(record: SObjectValue, depth: number): number {
  return record.slots.reduce((sum: number, field, slot) => {
    if (field === undefined || field === null) return sum;
    return (sum + Math.imul(slot + 1, hashOf(field, depth + 1))) | 0;
  }, hashString(record.info.name));
}

function hashMap(map: ApexMap, depth: number): number {
  let sum = 0;
  for (const [key, value] of map.entries()) sum = (sum + (hashOf(key, depth + 1) ^ hashOf(value, depth + 1))) | 0;
  return sum;
}

function orderedHash(depth: number) {
  return (hash: number, item: unknown): number => (Math.imul(31, hash) + hashOf(item, depth + 1)) | 0;
}

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

/** The hash of an object whose class has no `hashCode` of its own. */
export function identityHash(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = nextIdentity++;
    identities.set(value, identity);
  }
  return identity;
}
