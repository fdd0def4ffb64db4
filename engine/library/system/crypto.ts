import { raise, Unsupported } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { type RawLong, toRawLong } from '../../runtime/values/long';
import { given } from '../arguments';
import { platform } from '../platform';
import { nextRandom } from '../random';
import { decryptCbc, encryptCbc } from './crypto/aes';
import { type Hash, hmac, joined } from './crypto/hmac';
import { md5 } from './crypto/md5';
import { rsaSign, rsaVerify } from './crypto/rsa';
import { sha1 } from './crypto/sha1';
import { sha256, sha384, sha512 } from './crypto/sha2';

const VECTOR_SIZE = 16;
const MD5: Hash = { digest: md5, block: 64 };
const SHA1: Hash = { digest: sha1, block: 64 };
const SHA256: Hash = { digest: sha256, block: 64 };
const SHA384: Hash = { digest: sha384, block: 128 };
const SHA512: Hash = { digest: sha512, block: 128 };

/** By name in small letters, without hyphens. [D] */
const DIGESTS: Readonly<Record<string, Hash>> = { md5: MD5, sha1: SHA1, sha256: SHA256, sha512: SHA512 };
const MACS: Readonly<Record<string, Hash>> = { hmacmd5: MD5, hmacsha1: SHA1, hmacsha256: SHA256, hmacsha512: SHA512 };
const SIGNATURES: Readonly<Record<string, { name: string; hash: Hash }>> = {
  rsa: { name: 'sha1', hash: SHA1 },
  rsasha1: { name: 'sha1', hash: SHA1 },
  rsasha256: { name: 'sha256', hash: SHA256 },
  rsasha384: { name: 'sha384', hash: SHA384 },
  rsasha512: { name: 'sha512', hash: SHA512 },
};
const KEY_SIZES: Readonly<Record<string, number>> = { aes128: 16, aes192: 24, aes256: 32 };

/**
 * Random numbers, keys and vectors are the same in every run. [D]
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_crypto.htm
 */
export const crypto = platform('class System.Crypto', {
  'static Blob decrypt(String algorithm, Blob key, Blob vector, Blob cipherText)': (
    algorithm: string,
    key: ApexBlob,
    vector: ApexBlob,
    cipherText: ApexBlob,
  ) => decrypt(keyFor(algorithm, key), vectorOf(vector), given(cipherText).bytes),
  'static Blob decryptWithManagedIV(String algorithm, Blob key, Blob vectorAndCipherText)': (
    algorithm: string,
    key: ApexBlob,
    cipherText: ApexBlob,
  ) => {
    const { bytes } = given(cipherText);
    if (bytes.length < VECTOR_SIZE) return invalidParameter('Invalid initialization vector. Must be 16 bytes.');
    return decrypt(keyFor(algorithm, key), bytes.slice(0, VECTOR_SIZE), bytes.slice(VECTOR_SIZE));
  },
  'static Blob encrypt(String algorithm, Blob key, Blob vector, Blob clearText)': (
    algorithm: string,
    key: ApexBlob,
    vector: ApexBlob,
    clearText: ApexBlob,
  ) => new ApexBlob(encryptCbc(keyFor(algorithm, key), vectorOf(vector), given(clearText).bytes)),
  'static Blob encryptWithManagedIV(String algorithm, Blob key, Blob clearText)': (
    algorithm: string,
    key: ApexBlob,
    clearText: ApexBlob,
  ) => {
    const vector = randomBytes(VECTOR_SIZE);
    return new ApexBlob(joined(vector, encryptCbc(keyFor(algorithm, key), vector, given(clearText).bytes)));
  },
  'static Blob generateAesKey(Integer size)': (size: number) => {
    if (![128, 192, 256].includes(given(size))) {
      return invalidParameter('Invalid key size. Must be 128, 192 or 256 bits.');
    }
    return new ApexBlob(randomBytes(size / 8));
  },
  'static Blob generateDigest(String algorithm, Blob input)': (algorithm: string, input: ApexBlob) =>
    new ApexBlob(chosen(DIGESTS, algorithm, 'generateDigest').digest(given(input).bytes)),
  'static Blob generateMac(String algorithm, Blob input, Blob key)': mac,
  'static Integer getRandomInteger()': (): number => (nextRandom() * 2 ** 32) | 0,
  'static Long getRandomLong()': (): RawLong => toRawLong((randomWord() << 32n) | randomWord()),
  'static Blob sign(String algorithm, Blob input, Blob privateKey)': (
    algorithm: string,
    input: ApexBlob,
    key: ApexBlob,
  ) => {
    const { name, hash } = chosen(SIGNATURES, algorithm, 'sign');
    const signature = rsaSign(name, hash.digest(given(input).bytes), given(key).bytes);
    return signature ? new ApexBlob(signature) : invalidParameter('Invalid private key.');
  },
  'static Boolean verify(String algorithm, Blob data, Blob signature, Blob publicKey)': (
    algorithm: string,
    data: ApexBlob,
    signature: ApexBlob,
    key: ApexBlob,
  ) => {
    const { name, hash } = chosen(SIGNATURES, algorithm, 'verify');
    const valid = rsaVerify(name, hash.digest(given(data).bytes), given(signature).bytes, given(key).bytes);
    return valid ?? invalidParameter('Invalid public key.');
  },
  'static Boolean verifyHmac(String algorithm, Blob data, Blob key, Blob macToVerify)': (
    algorithm: string,
    data: ApexBlob,
    key: ApexBlob,
    expected: ApexBlob,
  ) => mac(algorithm, data, key).same(given(expected)),
});

function mac(algorithm: string, input: ApexBlob, key: ApexBlob): ApexBlob {
  return new ApexBlob(hmac(chosen(MACS, algorithm, 'generateMac'), given(key).bytes, given(input).bytes));
}

function chosen<T>(algorithms: Readonly<Record<string, T>>, name: string, method: string): T {
  const key = given(name).toLowerCase().replaceAll('-', '');
  if (Object.hasOwn(algorithms, key)) return algorithms[key] as T;
  throw new Unsupported('unsupported-method', [`Crypto.${method} with the algorithm ${name}`]);
}

/** [S] https://salesforce.stackexchange.com/questions/155807 */
function keyFor(algorithm: string, key: ApexBlob): Uint8Array {
  const size = chosen(KEY_SIZES, algorithm, 'encrypt');
  if (given(key).bytes.length !== size) return invalidParameter(`Invalid private key. Must be ${size} bytes.`);
  return key.bytes;
}

function vectorOf(vector: ApexBlob): Uint8Array {
  if (given(vector).bytes.length !== VECTOR_SIZE) {
    return invalidParameter('Invalid initialization vector. Must be 16 bytes.');
  }
  return vector.bytes;
}

/** [S] https://salesforce.stackexchange.com/questions/406351; the text for a wrong last block is Java's. [K] */
function decrypt(key: Uint8Array, vector: Uint8Array, cipherText: Uint8Array): ApexBlob {
  if (cipherText.length % 16 !== 0) {
    return raise('System.SecurityException', 'Input length must be multiple of 16 when decrypting with padded cipher');
  }
  if (cipherText.length === 0) return new ApexBlob(cipherText);
  const clear = decryptCbc(key, vector, cipherText);
  if (clear) return new ApexBlob(clear);
  return raise(
    'System.SecurityException',
    'Given final block not properly padded. Such issues can arise if a bad key is used during decryption.',
  );
}

function invalidParameter(message: string): never {
  return raise('System.InvalidParameterValueException', message);
}

function randomBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => Math.floor(nextRandom() * 256));
}

function randomWord(): bigint {
  return BigInt(Math.floor(nextRandom() * 2 ** 32));
}
