/**
 * Offset of the first byte that no UTF-8 text has there, or the length when all are fine. A sequence that is cut short,
 * overlong, a surrogate or above U+10FFFF counts from its first byte. RFC 3629, section 4
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

/** Bytes of the well-formed sequence that starts at `offset`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let index = 1; index < length; index++) {
    const byte = bytes[offset + index];
    const [least, most] = index === 1 ? [lowest, highest] : [0x80, 0xbf];
    if (byte === undefined || byte < least || byte > most) return 0;
  }
  return length;
}
