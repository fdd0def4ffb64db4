import type { ApexType } from '../../types/type';
import { ApexEnumValue } from './enum';

const platformEnums = new Map<string, readonly ApexEnumValue[]>();
let userEnums: (type: ApexType) => readonly ApexEnumValue[] | undefined = () => undefined;

/** The constants of a platform enum, made once: `System.LoggingLevel` and its names in order. */
export function platformEnum(
  type: ApexType & { kind: 'platform' },
  names: readonly string[],
): readonly ApexEnumValue[] {
  let constants = platformEnums.get(type.name);
  if (!constants) {
    constants = names.map((name, ordinal) => new ApexEnumValue(type, name, ordinal));
    platformEnums.set(type.name, constants);
  }
  return constants;
}

/** The constants of an enum type in order; undefined when it is no enum or not known here. */
export function enumConstants(type: ApexType): readonly ApexEnumValue[] | undefined {
  return type.kind === 'platform' ? platformEnums.get(type.name) : userEnums(type);
}

/** Sets how `enumConstants` finds the constants of a user's enum; the run does so before any Apex is entered. */
export function setUserEnumLookup(find: (type: ApexType) => readonly ApexEnumValue[] | undefined): void {
  userEnums = find;
}
