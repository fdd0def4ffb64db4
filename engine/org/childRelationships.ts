import { current } from '../runtime/transaction';
import type { ChildRelationship, SObjectInfo } from './metadata/model';

const known = new WeakMap<SObjectInfo, readonly ChildRelationship[]>();

/**
 * The child relationships that an org without special features has. The pack of standard objects also knows those of
 * industry clouds and the like, and those of person accounts. Code that names one of them still compiles, but
 * `Account.Accounts` is none in an ordinary org. [S] mattaddy/SObjectFabricator, sfab_FabricatedSObjectTest
 */
export function childRelationshipsOf(info: SObjectInfo): readonly ChildRelationship[] {
  let own = known.get(info);
  if (!own) {
    const hasPersons = info.fields.some((field) => field.name === 'IsPersonAccount');
    own = (info.childRelationships ?? []).filter(({ name, childObject }) => {
      if (info.name === 'Account' && !hasPersons && /^Person[A-Z]/.test(name)) return false;
      const child = current.metadata.sobject(childObject);
      return child?.ofFeature === undefined || child.kind !== undefined;
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
