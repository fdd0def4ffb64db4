import { BIT_STRING, inside, integerOf, OCTET_STRING, readDer, SEQUENCE, toBytes, toInteger } from './der';
import { joined } from './hmac';

/** A key longer than this is none that anybody has; it would keep the thread busy. */
const MAX_BYTES = 1024;

/** The start of a DigestInfo, by the name of the hash. [D] RFC 8017 section 9.2 */
const PREFIXES: Readonly<Record<string, string>> = {
  sha1: '3021300906052b0e03021a05000414',
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

interface Key {
  readonly modulus: bigint;
  readonly exponent: bigint;
  /** Bytes of the modulus. */
  readonly size: number;
}

/** Signs a digest by PKCS #1 v1.5 with a private key in PKCS #8; undefined when it is no such key. [D] RFC 8017, RFC 5208 */
export function rsaSign(hash: string, digest: Uint8Array, privateKey: Uint8Array): Uint8Array | undefined {
  const key = privateKeyOf(privateKey);
  const message = key && encoded(hash, digest, key.size);
  return message && toBytes(power(toInteger(message), key.exponent, key.modulus), key.size);
}

/** Whether a signature of `rsaSign` is right, by a public key as X.509 has it; undefined when it is no such key. [D] RFC 5280 */
export function rsaVerify(
  hash: string,
  digest: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean | undefined {
  const key = publicKeyOf(publicKey);
  const message = key && encoded(hash, digest, key.size);
  if (!message) return undefined;
  if (signature.length !== key.size) return false;
  const value = toInteger(signature);
  return value < key.modulus && power(value, key.exponent, key.modulus) === toInteger(message);
}

function privateKeyOf(bytes: Uint8Array): Key | undefined {
  const info = inside(readDer(bytes)?.[0], SEQUENCE);
  const numbers = inside(inside(info?.[2], OCTET_STRING)?.[0], SEQUENCE);
  return keyOf(integerOf(numbers?.[1]), integerOf(numbers?.[3]));
}

function publicKeyOf(bytes: Uint8Array): Key | undefined {
  const info = inside(readDer(bytes)?.[0], SEQUENCE);
  const numbers = inside(inside(info?.[1], BIT_STRING)?.[0], SEQUENCE);
  return keyOf(integerOf(numbers?.[0]), integerOf(numbers?.[1]));
}

function keyOf(modulus: bigint | undefined, exponent: bigint | undefined): Key | undefined {
  if (!modulus || !exponent) return undefined;
  const size = Math.ceil(modulus.toString(16).length / 2);
  return size > MAX_BYTES || exponent >= modulus ? undefined : { modulus, exponent, size };
}

/** 00 01 FF … FF 00 and what was hashed how; undefined when the key is too short for it. */
function encoded(hash: string, digest: Uint8Array, size: number): Uint8Array | undefined {
  const info = joined(Uint8Array.from(Buffer.from(PREFIXES[hash] as string, 'hex')), digest);
  const fill = size - info.length - 3;
  return fill < 8 ? undefined : joined(Uint8Array.of(0, 1), new Uint8Array(fill).fill(0xff), Uint8Array.of(0), info);
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
