import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';

/** A value of `System.Type`: what `Account.class` and `Type.forName` give. */
export class TypeValue {
  constructor(readonly type: ApexType) {}

  /** The name without a blank after the comma: `Map<Id,Id>`. [V] octoberswimmer/aer-dist #434 */
  toString(): string {
    return typeName(this.type);
  }
}
