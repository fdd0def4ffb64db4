import { current } from '../runtime/transaction';
import { isUnknownKeyPrefix } from './metadata/keyPrefixes';
import type { ChildRelationship, SObjectInfo } from './metadata/model';

const known = new WeakMap<SObjectInfo, readonly ChildRelationship[]>();

/**
 * The child relationships that an org without special features has. The pack of standard objects also knows those of
 * industry clouds and the like: objects whose key prefix no describe result at hand has told. Code that names one of them
 * still compiles, but `Account.Accounts` is none in an ordinary org. [S] mattaddy/SObjectFabricator, sfab_FabricatedSObjectTest
 */
export function childRelationshipsOf(info: SObjectInfo): readonly ChildRelationship[] {
  let own = known.get(info);
  if (!own) {
    own = (info.childRelationships ?? []).filter(({ childObject }) => {
      const child = current.metadata.sobject(childObject);
      return child === undefined || child.kind !== undefined || !isUnknownKeyPrefix(child.keyPrefix);
    });
    known.set(info, own);
  }
  return own;
}

/** The child relationship of this name in any case; undefined when the object has none in an ordinary org. */
export function childRelationshipNamed(info: SObjectInfo, name: string): ChildRelationship | undefined {
  const wanted = name.toLowerCase();
  return childRelationshipsOf(info).find((each) => each.name.toLowerCase() === wanted);
}
