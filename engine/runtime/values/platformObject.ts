import type { PlatformType } from '../../types/type';

/** An instance of a platform class that has no form of its own in JavaScript, such as an iterator or a describe result. */
export abstract class PlatformObject {
  abstract readonly $type: PlatformType;
}
