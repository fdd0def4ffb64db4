import { createCipheriv, createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApexBlob } from '../../../../engine/runtime/values/blob';
import { startOrg, thrownBy } from '../../org/support';
import { call } from '../call';

beforeEach(() => void startOrg());

const hex = (value: unknown) => Buffer.from((value as ApexBlob).bytes).toString('hex');
const fromHex = (text: string) => new ApexBlob(Uint8Array.from(Buffer.from(text, 'hex')));
const text = (value: string) => ApexBlob.ofText(value);

describe('generateDigest', () => {
  // RFC 1321, RFC 3174 and FIPS 180-4, their examples
  it.each([
    ['MD5', '', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['MD5', 'abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA1', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA-256', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'SHA-256',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'SHA-512',
      'abc',
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
        '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    ],
  ])('%s of %j', (algorithm, message, digest) => {
    expect(hex(call('Crypto', 'generateDigest', algorithm, text(message)))).toBe(digest);
  });

  it.each([
    ['MD5', 'md5'],
    ['SHA1', 'sha1'],
    ['SHA256', 'sha256'],
    ['SHA512', 'sha512'],
  ])('%s agrees with another implementation', (algorithm, name) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const digest = hex(call('Crypto', 'generateDigest', algorithm, new ApexBlob(bytes)));
        expect(digest).toBe(createHash(name).update(bytes).digest('hex'));
      }),
    );
  });

  it('says which algorithm it lacks', () => {
    expect(() => call('Crypto', 'generateDigest', 'SHA3-256', text(''))).toThrow(/SHA3-256/);
  });
});

describe('generateMac', () => {
  // RFC 2202 and RFC 4231, test case 2
  it.each([
    ['hmacMD5', '750c783e6ab0b503eaa86e310a5db738'],
    ['hmacSHA1', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
    ['hmacSHA256', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
    [
      'hmacSHA512',
      '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554' +
        '9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
    ],
  ])('%s', (algorithm, mac) => {
    const message = text('what do ya want for nothing?');
    expect(hex(call('Crypto', 'generateMac', algorithm, message, text('Jefe')))).toBe(mac);
    expect(call('Crypto', 'verifyHmac', algorithm, message, text('Jefe'), fromHex(mac))).toBe(true);
    expect(call('Crypto', 'verifyHmac', algorithm, message, text('Jeff'), fromHex(mac))).toBe(false);
  });

  it('takes keys longer than a block', () => {
    const key = new Uint8Array(200).fill(7);
    const mac = hex(call('Crypto', 'generateMac', 'hmacSHA512', text('x'), new ApexBlob(key)));
    expect(mac).toBe(createHmac('sha512', key).update('x').digest('hex'));
  });
});

describe('AES', () => {
  // NIST SP 800-38A, F.2.1 and F.2.5: the first block of each
  const vector = '000102030405060708090a0b0c0d0e0f';
  const clear = '6bc1bee22e409f96e93d7e117393172a';
  it.each([
    ['AES128', '2b7e151628aed2a6abf7158809cf4f3c', '7649abac8119b246cee98e9b12e9197d'],
    ['AES192', '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b', '4f021db243bc633d7178183a9fa071e8'],
    ['AES256', '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4', 'f58c4c04d6e5f1ba779eabfb5f7bfbd6'],
  ])('%s', (algorithm, key, cipher) => {
    const encrypted = call('Crypto', 'encrypt', algorithm, fromHex(key), fromHex(vector), fromHex(clear));
    expect(hex(encrypted).slice(0, 32)).toBe(cipher);
    expect(hex(call('Crypto', 'decrypt', algorithm, fromHex(key), fromHex(vector), encrypted))).toBe(clear);
  });

  it('agrees with another implementation', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    fc.assert(
      fc.property(bytes(32), bytes(16), fc.uint8Array({ maxLength: 100 }), (key, iv, message) => {
        const cipher = createCipheriv('aes-256-cbc', key, iv);
        const expected = Buffer.concat([cipher.update(message), cipher.final()]).toString('hex');
        const args = ['AES256', new ApexBlob(key), new ApexBlob(iv), new ApexBlob(message)];
        expect(hex(call('Crypto', 'encrypt', ...args))).toBe(expected);
      }),
    );
  });

  it('puts a vector of its own in front', () => {
    const key = call('Crypto', 'generateAesKey', 128);
    const encrypted = call('Crypto', 'encryptWithManagedIV', 'AES128', key, text('Test data')) as ApexBlob;
    expect(encrypted.bytes).toHaveLength(32);
    expect((call('Crypto', 'decryptWithManagedIV', 'AES128', key, encrypted) as ApexBlob).text()).toBe('Test data');
  });

  it('refuses wrong sizes and a wrong key', () => {
    const key = text('0123456789abcdef');
    const decrypt = (cipher: string) => thrownBy(() => call('Crypto', 'decrypt', 'AES128', key, key, fromHex(cipher)));
    expect(thrownBy(() => call('Crypto', 'encrypt', 'AES128', text('short'), key, text('')))).toBe(
      'System.InvalidParameterValueException: Invalid private key. Must be 16 bytes.',
    );
    expect(thrownBy(() => call('Crypto', 'encrypt', 'AES128', key, text('short'), text('')))).toBe(
      'System.InvalidParameterValueException: Invalid initialization vector. Must be 16 bytes.',
    );
    expect(decrypt('00')).toBe(
      'System.SecurityException: Input length must be multiple of 16 when decrypting with padded cipher',
    );
    expect(decrypt('00'.repeat(16))).toContain('Given final block not properly padded');
  });
});

describe('sign', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const secret = new ApexBlob(Uint8Array.from(privateKey));
  const open = new ApexBlob(Uint8Array.from(publicKey));

  it.each([
    ['RSA', 'sha1'],
    ['RSA-SHA256', 'sha256'],
    ['RSA-SHA384', 'sha384'],
    ['RSA-SHA512', 'sha512'],
  ])('%s agrees with another implementation', (algorithm, hash) => {
    const signature = call('Crypto', 'sign', algorithm, text('message'), secret);
    const expected = createSign(hash).update('message').sign({ key: privateKey, format: 'der', type: 'pkcs8' }, 'hex');
    expect(hex(signature)).toBe(expected);
    expect(call('Crypto', 'verify', algorithm, text('message'), signature, open)).toBe(true);
    expect(call('Crypto', 'verify', algorithm, text('massage'), signature, open)).toBe(false);
    expect(call('Crypto', 'verify', algorithm, text('message'), text('no'), open)).toBe(false);
  });

  it('refuses what is no key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(thrownBy(() => call('Crypto', 'sign', 'RSA', text('x'), new ApexBlob(bytes)))).toContain(
          'Invalid private key',
        );
      }),
    );
  });
});

describe('random values', () => {
  it('are the same in every run', () => {
    const draw = () => [
      call('Crypto', 'getRandomInteger'),
      call('Crypto', 'getRandomLong'),
      hex(call('Crypto', 'generateAesKey', 256)),
    ];
    const first = draw();
    startOrg();
    expect(draw()).toEqual(first);
    expect(Number.isInteger(first[0])).toBe(true);
    expect(first[2]).toMatch(/^[0-9a-f]{64}$/);
  });
});
