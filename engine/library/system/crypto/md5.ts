import { bytesOf, lookAtClock, padded } from './words';

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));

/** The MD5 digest of a message: 16 bytes. [D] RFC 1321 */
export function md5(message: Uint8Array): Uint8Array {
  const view = padded(message, 64, 8, true);
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476] as [number, number, number, number];
  for (let start = 0; start < view.byteLength; start += 64) {
    lookAtClock(start / 64);
    let [a, b, c, d] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][round] as number;
      const mixed =
        round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const sum = (a + mixed + (SINES[step] as number) + view.getInt32(start + (word % 16) * 4, true)) | 0;
      const shift = SHIFTS[round * 4 + (step % 4)] as number;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    state[0] = (state[0] + a) | 0;
    state[1] = (state[1] + b) | 0;
    state[2] = (state[2] + c) | 0;
    state[3] = (state[3] + d) | 0;
  }
  return bytesOf(state, true);
}
