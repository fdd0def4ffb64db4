import { bytesOf, lookAtClock, padded } from './words';

const high = (word: bigint) => Number(word >> 32n) | 0;
const low = (word: bigint) => Number(word & 0xffffffffn) | 0;

interface Roots {
  readonly high: Int32Array;
  readonly low: Int32Array;
  readonly start: readonly bigint[];
  readonly start384: readonly bigint[];
}

let known: Roots | undefined;

/**
 * The first 64 bits behind the point of the cube roots of the first 80 primes, and of the square roots of the first 8 and,
 * for SHA-384, the next 8; worked out when a digest is first asked for. [D] FIPS 180-4
 */
function primeRoots(): Roots {
  if (!known) {
    const cubeRoots = roots(3n, 80);
    const squareRoots = roots(2n, 16);
    known = {
      high: Int32Array.from(cubeRoots, high),
      low: Int32Array.from(cubeRoots, low),
      start: squareRoots.slice(0, 8),
      start384: squareRoots.slice(8, 16),
    };
  }
  return known;
}

/** The SHA-256 digest of a message: 32 bytes. [D] FIPS 180-4 */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message, 64, 8, false);
  const state = Int32Array.from(primeRoots().start, high);
  const schedule = new Int32Array(64);
  for (let start = 0; start < view.byteLength; start += 64) {
    lookAtClock(start / 64);
    for (let step = 0; step < 16; step++) schedule[step] = view.getInt32(start + step * 4);
    for (let step = 16; step < 64; step++) {
      const x = schedule[step - 15] as number;
      const y = schedule[step - 2] as number;
      const small = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const large = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      schedule[step] = (schedule[step - 16] as number) + small + (schedule[step - 7] as number) + large;
    }
    compress256(state, schedule);
  }
  return bytesOf(state, false);
}

function compress256(state: Int32Array, schedule: Int32Array): void {
  const { high: constants } = primeRoots();
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let step = 0; step < 64; step++) {
    const sum = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + sum + ((e & f) ^ (~e & g)) + (constants[step] as number) + (schedule[step] as number)) | 0;
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] as number) + word;
  });
}

/** The SHA-512 digest of a message: 64 bytes. [D] FIPS 180-4 */
export function sha512(message: Uint8Array): Uint8Array {
  return digest512(message, primeRoots().start);
}

/** The SHA-384 digest of a message: 48 bytes. [D] FIPS 180-4 */
export function sha384(message: Uint8Array): Uint8Array {
  return digest512(message, primeRoots().start384).slice(0, 48);
}

/** Words of 64 bits stand in pairs of 32, the high half first. */
function digest512(message: Uint8Array, begin: readonly bigint[]): Uint8Array {
  const view = padded(message, 128, 16, false);
  const state = Int32Array.from(begin.flatMap((word) => [high(word), low(word)]));
  const schedule = new Int32Array(160);
  for (let start = 0; start < view.byteLength; start += 128) {
    lookAtClock(start / 128);
    for (let half = 0; half < 32; half++) schedule[half] = view.getInt32(start + half * 4);
    for (let step = 16; step < 80; step++) expand512(schedule, step);
    compress512(state, schedule);
  }
  return bytesOf(state, false);
}

function expand512(schedule: Int32Array, step: number): void {
  const [xh, xl] = pair(schedule, step - 15);
  const [yh, yl] = pair(schedule, step - 2);
  const [ah, al] = pair(schedule, step - 16);
  const [bh, bl] = pair(schedule, step - 7);
  const smallHigh = right(xh, xl, 1) ^ right(xh, xl, 8) ^ (xh >>> 7);
  const smallLow = right(xl, xh, 1) ^ right(xl, xh, 8) ^ ((xl >>> 7) | (xh << 25));
  const largeHigh = right(yh, yl, 19) ^ right(yl, yh, 29) ^ (yh >>> 6);
  const largeLow = right(yl, yh, 19) ^ right(yh, yl, 29) ^ ((yl >>> 6) | (yh << 26));
  const sum = (al >>> 0) + (smallLow >>> 0) + (bl >>> 0) + (largeLow >>> 0);
  schedule[2 * step] = ah + smallHigh + bh + largeHigh + carry(sum);
  schedule[2 * step + 1] = sum;
}

function compress512(state: Int32Array, schedule: Int32Array): void {
  const constants = primeRoots();
  const v = state.slice();
  for (let step = 0; step < 80; step++) {
    const [ah, al, bh, bl, ch, cl] = [v[0], v[1], v[2], v[3], v[4], v[5]] as number[] as Six;
    const [eh, el, fh, fl, gh, gl] = [v[8], v[9], v[10], v[11], v[12], v[13]] as number[] as Six;
    const oneHigh = right(eh, el, 14) ^ right(eh, el, 18) ^ right(el, eh, 9);
    const oneLow = right(el, eh, 14) ^ right(el, eh, 18) ^ right(eh, el, 9);
    const chooseHigh = (eh & fh) ^ (~eh & gh);
    const chooseLow = (el & fl) ^ (~el & gl);
    const low1 =
      ((v[15] as number) >>> 0) +
      (oneLow >>> 0) +
      (chooseLow >>> 0) +
      ((constants.low[step] as number) >>> 0) +
      ((schedule[2 * step + 1] as number) >>> 0);
    const high1 =
      (v[14] as number) +
      oneHigh +
      chooseHigh +
      (constants.high[step] as number) +
      (schedule[2 * step] as number) +
      carry(low1);
    const twoHigh = right(ah, al, 28) ^ right(al, ah, 2) ^ right(al, ah, 7);
    const twoLow = right(al, ah, 28) ^ right(ah, al, 2) ^ right(ah, al, 7);
    const majorityHigh = (ah & bh) ^ (ah & ch) ^ (bh & ch);
    const majorityLow = (al & bl) ^ (al & cl) ^ (bl & cl);
    const low2 = (low1 | 0) >>> 0;
    const newLow = low2 + (twoLow >>> 0) + (majorityLow >>> 0);
    const fourthLow = ((v[7] as number) >>> 0) + low2;
    const fourthHigh = (v[6] as number) + high1 + carry(fourthLow);
    v.copyWithin(2, 0, 14);
    v[0] = high1 + twoHigh + majorityHigh + carry(newLow);
    v[1] = newLow;
    v[8] = fourthHigh;
    v[9] = fourthLow;
  }
  for (let word = 0; word < 16; word += 2) {
    const sum = ((state[word + 1] as number) >>> 0) + ((v[word + 1] as number) >>> 0);
    state[word] = (state[word] as number) + (v[word] as number) + carry(sum);
    state[word + 1] = sum;
  }
}

type Six = [number, number, number, number, number, number];

function pair(words: Int32Array, index: number): [number, number] {
  return [words[2 * index] as number, words[2 * index + 1] as number];
}

/** The half that `high` becomes when the pair is turned right by `by`, which is below 32. */
function right(highHalf: number, lowHalf: number, by: number): number {
  return (highHalf >>> by) | (lowHalf << (32 - by));
}

function carry(sum: number): number {
  return Math.floor(sum / 0x1_0000_0000);
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function roots(degree: bigint, count: number): bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let divisor = 2;
    while (candidate % divisor !== 0) divisor++;
    if (divisor === candidate) found.push(root(BigInt(candidate) << (64n * degree), degree) & 0xffff_ffff_ffff_ffffn);
  }
  return found;
}

/** The whole part of a root, by halving. */
function root(value: bigint, degree: bigint): bigint {
  let below = 0n;
  let above = 1n << 72n;
  while (above - below > 1n) {
    const middle = (below + above) >> 1n;
    if (middle ** degree <= value) below = middle;
    else above = middle;
  }
  return below;
}
