import type { PlatformType } from '../../types/type';

/** An instance of a platform class that has no form of its own in JavaScript, such as an iterator or a describe result. */
export abstract class PlatformObject {
  abstract readonly $type: PlatformType;
  /** Names and boxed values of what JSON writes of it; absent of classes that JSON does not write. */
  jsonMembers?(): readonly (readonly [name: string, value: unknown])[];
}
