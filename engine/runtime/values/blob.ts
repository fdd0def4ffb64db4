/**
 * An Apex Blob: bytes. Immutable; nobody writes to `bytes`.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_blob.htm
 */
export class ApexBlob {
  constructor(readonly bytes: Uint8Array) {}

  /** The UTF-8 bytes of a text. */
  static ofText(text: string): ApexBlob {
    return new ApexBlob(new TextEncoder().encode(text));
  }

  /** The bytes read as UTF-8; undefined when they are not. */
  text(): string | undefined {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes);
    } catch {
      return undefined;
    }
  }

  toBase64(): string {
    return Buffer.from(this.bytes).toString('base64');
  }

  same(other: ApexBlob): boolean {
    return this.bytes.length === other.bytes.length && this.bytes.every((byte, index) => byte === other.bytes[index]);
  }

  /** Base64, so that two blobs with one text are one value. */
  toString(): string {
    return this.toBase64();
  }
}
