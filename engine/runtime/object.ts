import type { UserType } from '../types/type';

/** Base of every class generated from the user's Apex, exceptions aside. */
export abstract class ApexObject {
  /** The Apex class; sits on the prototype of each generated class. */
  declare readonly $type: UserType;
}
