import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** The version of a managed package. */
class VersionValue extends PlatformObject {
  readonly $type = platformType('System.Version');
  constructor(
    readonly major: number,
    readonly minor: number,
    /** Null when it was not given. */
    readonly patch: number | null,
  ) {
    super();
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Version.htm */
export const version = platform('class System.Version', {
  'new(Integer major, Integer minor)': (major: number | null, minor: number | null) =>
    new VersionValue(given(major), given(minor), null),
  'new(Integer major, Integer minor, Integer patch)': (
    major: number | null,
    minor: number | null,
    patch: number | null,
  ) => new VersionValue(given(major), given(minor), given(patch)),
  'Integer major()': (value: VersionValue) => value.major,
  'Integer minor()': (value: VersionValue) => value.minor,
  'Integer patch()': (value: VersionValue) => value.patch,
  'Integer compareTo(System.Version other)': (value: VersionValue, other: VersionValue | null) => {
    const than = given(other);
    // Versions of which one has no patch number are compared without it. [D]
    const patches = value.patch === null || than.patch === null ? 0 : value.patch - than.patch;
    return Math.sign(value.major - than.major || value.minor - than.minor || patches);
  },
});
