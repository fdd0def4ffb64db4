import { refuel } from '../../../runtime/state';

const BLOCK = 16;
const BLOCKS_PER_LOOK = 4096;

const { sbox, inverse } = tables();

/** Encrypts with AES in CBC mode, filled up by PKCS #7. The key has 16, 24 or 32 bytes, the vector 16. [D] FIPS 197 */
export function encryptCbc(key: Uint8Array, vector: Uint8Array, clear: Uint8Array): Uint8Array {
  const keys = expandKey(key);
  const fill = BLOCK - (clear.length % BLOCK);
  const result = new Uint8Array(clear.length + fill).fill(fill);
  result.set(clear);
  let before = vector;
  for (let start = 0; start < result.length; start += BLOCK) {
    lookAtClock(start);
    const block = result.subarray(start, start + BLOCK);
    xor(block, before);
    encryptBlock(keys, block);
    before = block;
  }
  return result;
}

/** Undoes `encryptCbc`; undefined when the last block is not filled up as it must be. The cipher text is whole blocks. */
export function decryptCbc(key: Uint8Array, vector: Uint8Array, cipher: Uint8Array): Uint8Array | undefined {
  const keys = expandKey(key);
  const result = cipher.slice();
  let before = vector;
  for (let start = 0; start < result.length; start += BLOCK) {
    lookAtClock(start);
    const block = result.subarray(start, start + BLOCK);
    decryptBlock(keys, block);
    xor(block, before);
    before = cipher.subarray(start, start + BLOCK);
  }
  const fill = result[result.length - 1] ?? 0;
  if (fill < 1 || fill > BLOCK || fill > result.length) return undefined;
  const wrong = result.subarray(result.length - fill).some((byte) => byte !== fill);
  return wrong ? undefined : result.slice(0, result.length - fill);
}

function lookAtClock(start: number): void {
  if (start > 0 && start % (BLOCK * BLOCKS_PER_LOOK) === 0) refuel();
}

function expandKey(key: Uint8Array): Uint8Array {
  const rounds = key.length / 4 + 6;
  const keys = new Uint8Array(BLOCK * (rounds + 1));
  keys.set(key);
  let constant = 1;
  for (let at = key.length; at < keys.length; at += 4) {
    const word = keys.slice(at - 4, at);
    if (at % key.length === 0) {
      const first = word[0] as number;
      word.copyWithin(0, 1);
      word[3] = first;
      substitute(word, sbox);
      word[0] = (word[0] as number) ^ constant;
      constant = double(constant);
    } else if (key.length > 24 && at % key.length === BLOCK) substitute(word, sbox);
    for (let index = 0; index < 4; index++) {
      keys[at + index] = (keys[at + index - key.length] as number) ^ (word[index] as number);
    }
  }
  return keys;
}

function encryptBlock(keys: Uint8Array, block: Uint8Array): void {
  const rounds = keys.length / BLOCK - 1;
  xor(block, keys);
  for (let round = 1; round <= rounds; round++) {
    substitute(block, sbox);
    shiftRows(block, 1);
    if (round < rounds) mixColumns(block, 2, 3, 1, 1);
    xor(block, keys.subarray(round * BLOCK));
  }
}

function decryptBlock(keys: Uint8Array, block: Uint8Array): void {
  const rounds = keys.length / BLOCK - 1;
  for (let round = rounds; round >= 1; round--) {
    xor(block, keys.subarray(round * BLOCK));
    if (round < rounds) mixColumns(block, 14, 11, 13, 9);
    shiftRows(block, 3);
    substitute(block, inverse);
  }
  xor(block, keys);
}

function xor(block: Uint8Array, other: Uint8Array): void {
  for (let index = 0; index < BLOCK; index++) block[index] = (block[index] as number) ^ (other[index] as number);
}

function substitute(bytes: Uint8Array, table: Uint8Array): void {
  for (let index = 0; index < bytes.length; index++) bytes[index] = table[bytes[index] as number] as number;
}

/** Turns row n left by n times `by`; bytes stand column by column. */
function shiftRows(block: Uint8Array, by: number): void {
  const before = block.slice();
  for (let index = 0; index < BLOCK; index++) {
    const row = index % 4;
    block[index] = before[(index + 4 * row * by) % BLOCK] as number;
  }
}

function mixColumns(block: Uint8Array, a: number, b: number, c: number, d: number): void {
  const factors = [a, b, c, d];
  for (let column = 0; column < BLOCK; column += 4) {
    const before = block.slice(column, column + 4);
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let other = 0; other < 4; other++) {
        sum ^= multiply(before[other] as number, factors[(other - row + 4) % 4] as number);
      }
      block[column + row] = sum;
    }
  }
}

function double(value: number): number {
  return ((value << 1) ^ (value & 0x80 ? 0x11b : 0)) & 0xff;
}

/** In the field of 256 elements that AES uses. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let left = b, power = a; left > 0; left >>= 1, power = double(power)) if (left & 1) product ^= power;
  return product;
}

/** The substitution and its inverse: the inverse in the field, its bits mixed. */
function tables(): { sbox: Uint8Array; inverse: Uint8Array } {
  const forward = new Uint8Array(256);
  const backward = new Uint8Array(256);
  // p runs through the field by the powers of 3, q through their inverses.
  let p = 1;
  let q = 1;
  do {
    p = p ^ double(p);
    for (const shift of [1, 2, 4]) q ^= q << shift;
    q &= 0xff;
    if (q & 0x80) q ^= 0x09;
    const turned = (by: number) => (q << by) | (q >> (8 - by));
    forward[p] = (q ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63) & 0xff;
  } while (p !== 1);
  forward[0] = 0x63;
  forward.forEach((value, index) => {
    backward[value] = index;
  });
  return { sbox: forward, inverse: backward };
}
