import { bytesOf, lookAtClock, padded } from './words';

const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc | 0, 0xca62c1d6 | 0];

/** The SHA-1 digest of a message: 20 bytes. [D] RFC 3174 */
export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message, 64, 8, false);
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  const schedule = new Int32Array(80);
  for (let start = 0; start < view.byteLength; start += 64) {
    lookAtClock(start / 64);
    for (let step = 0; step < 80; step++) {
      schedule[step] = step < 16 ? view.getInt32(start + step * 4) : rotate(expanded(schedule, step), 1);
    }
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let step = 0; step < 80; step++) {
      const round = Math.floor(step / 20);
      const mixed = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
      const next = (rotate(a, 5) + mixed + e + (CONSTANTS[round] as number) + (schedule[step] as number)) | 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((word, index) => {
      state[index] = ((state[index] as number) + word) | 0;
    });
  }
  return bytesOf(state, false);
}

function expanded(schedule: Int32Array, step: number): number {
  return (
    (schedule[step - 3] as number) ^
    (schedule[step - 8] as number) ^
    (schedule[step - 14] as number) ^
    (schedule[step - 16] as number)
  );
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
