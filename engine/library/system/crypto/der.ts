/** An element of a DER encoding: its tag and what it contains. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const SEQUENCE = 0x30;

/** The elements of a DER encoding one after the other; undefined when it is cut short. [D] ITU-T X.690 */
export function readDer(bytes: Uint8Array): DerElement[] | undefined {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at++] as number;
    let length = bytes[at++] ?? -1;
    if (length > 0x80) {
      const digits = length & 0x7f;
      length = 0;
      for (let digit = 0; digit < digits; digit++) length = length * 256 + (bytes[at++] ?? Number.NaN);
    }
    if (!(length >= 0) || at + length > bytes.length) return undefined;
    elements.push({ tag, content: bytes.subarray(at, at + length) });
    at += length;
  }
  return elements;
}

/** The elements inside an element of this tag; undefined for another tag. */
export function inside(element: DerElement | undefined, tag: number): DerElement[] | undefined {
  if (element?.tag !== tag) return undefined;
  // The first byte of a bit string counts bits that are left over.
  return readDer(tag === BIT_STRING ? element.content.subarray(1) : element.content);
}

/** The value of an INTEGER that is not negative; undefined for another tag. */
export function integerOf(element: DerElement | undefined): bigint | undefined {
  return element?.tag === INTEGER ? toInteger(element.content) : undefined;
}

/** The number that bytes are, the highest first. */
export function toInteger(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** A number in `size` bytes, the highest first. */
export function toBytes(value: bigint, size: number): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex'));
}
