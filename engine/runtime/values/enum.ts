import type { ApexType } from '../../types/type';

/** A constant of an enum. There is one object for each constant, so identity is equality. */
export class ApexEnumValue {
  constructor(
    readonly type: ApexType,
    /** In its declared spelling. */
    readonly name: string,
    /** Counts from 0. */
    readonly ordinal: number,
  ) {}

  toString(): string {
    return this.name;
  }
}
