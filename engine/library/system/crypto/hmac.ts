/** A hash function and the size of its blocks, in bytes. */
export interface Hash {
  readonly digest: (message: Uint8Array) => Uint8Array;
  readonly block: number;
}

/** The keyed hash of a message. [D] RFC 2104 */
export function hmac({ digest, block }: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(block);
  padded.set(key.length > block ? digest(key) : key);
  const inner = digest(
    joined(
      padded.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return digest(
    joined(
      padded.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
