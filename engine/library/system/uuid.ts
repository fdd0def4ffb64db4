import { raise } from '../../runtime/exceptions';
import { hashLong, toRawLong } from '../../runtime/values/long';
import { PlatformObject } from '../../runtime/values/platformObject';
import { type PlatformType, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { nextRandom } from '../random';

/** A value of `System.UUID`: its text in small letters. */
export class UuidValue extends PlatformObject {
  constructor(readonly text: string) {
    super();
  }

  get $type(): PlatformType {
    return platformType('System.UUID');
  }

  /** What collections and `==` ask. */
  equals$object(other: unknown): boolean {
    return other instanceof UuidValue && other.text === this.text;
  }

  /** As java.util.UUID: the halves of both halves, exclusively ored. [K] */
  hashcode$(): number {
    const bits = BigInt(`0x${this.text.replaceAll('-', '')}`);
    return hashLong(toRawLong(BigInt.asIntN(64, (bits >> 64n) ^ bits)));
  }

  tostring$(): string {
    return this.text;
  }
}

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Random ones are the same in every run. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_UUID.htm */
export const uuid = platform('class System.UUID', {
  'Boolean equals(Object other)': (value: UuidValue, other: unknown) => value.equals$object(other),
  'static UUID fromString(String text)': (text: string) =>
    SHAPE.test(given(text))
      ? new UuidValue(text.toLowerCase())
      : raise('System.IllegalArgumentException', `Invalid UUID string: ${text}`),
  'Integer hashCode()': (value: UuidValue) => value.hashcode$(),
  'static UUID randomUUID()': () => new UuidValue(randomText()),
  'String toString()': (value: UuidValue) => value.text,
});

/** Version 4, variant 2. [D] RFC 9562 */
export function randomText(): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(nextRandom() * 16));
  digits[12] = 4;
  digits[16] = 8 | ((digits[16] as number) & 3);
  const hex = digits.map((digit) => digit.toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
