import { type ApexType, type PlatformType, platformType } from '../../types/type';
import { raise } from '../exceptions';
import { PlatformObject } from './platformObject';

/** What `iterator()` of a List or Set gives. Its methods bear their run-time names, as those of a user's Iterator do. */
export class ApexIterator extends PlatformObject {
  private next = 0;

  constructor(
    private readonly element: ApexType,
    private readonly items: readonly unknown[],
  ) {
    super();
  }

  get $type(): PlatformType {
    return platformType('System.Iterator', this.element);
  }

  hasnext$(): boolean {
    return this.next < this.items.length;
  }

  /** Raises `System.NoSuchElementException` behind the last element. */
  next$(): unknown {
    if (this.next >= this.items.length) return raise('System.NoSuchElementException', 'Iterator has no more elements.');
    return this.items[this.next++];
  }
}
