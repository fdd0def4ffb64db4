import { refuel } from '../../../runtime/state';

/** Blocks between two looks at the clock. */
const BLOCKS_PER_LOOK = 4096;

/**
 * A message filled up as the hash functions of this family want it: a one bit, zeros, and its length in bits in the
 * last eight (`lengthBytes` 16: sixteen) bytes of a whole number of blocks. [D] RFC 1321, RFC 6234
 */
export function padded(message: Uint8Array, block: number, lengthBytes: number, littleEndian: boolean): DataView {
  const size = Math.ceil((message.length + 1 + lengthBytes) / block) * block;
  const bytes = new Uint8Array(size);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  const bits = message.length * 8;
  const low = bits % 0x1_0000_0000;
  const high = Math.floor(bits / 0x1_0000_0000);
  view.setUint32(littleEndian ? size - 8 : size - 4, low, littleEndian);
  view.setUint32(littleEndian ? size - 4 : size - 8, high, littleEndian);
  return view;
}

/** The bytes of 32-bit words. */
export function bytesOf(words: Iterable<number>, littleEndian: boolean): Uint8Array {
  const list = [...words];
  const view = new DataView(new ArrayBuffer(list.length * 4));
  list.forEach((word, index) => {
    view.setInt32(index * 4, word, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** Called for each block: looks at the clock now and then. */
export function lookAtClock(block: number): void {
  if (block > 0 && block % BLOCKS_PER_LOOK === 0) refuel();
}
