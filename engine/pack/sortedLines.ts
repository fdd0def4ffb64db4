/** The text of a pack of facts; as bytes (UTF-8) it can be shared by several threads and needs no decoding as a whole. */
export type PackText = string | Uint8Array;

const LINE_END = 0x0a;
const BAR = 0x7c;
const HASH = 0x23;

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

const decoder = new TextDecoder();

function isKeyEnd(byte: number): boolean {
  return byte === BAR || byte === LINE_END;
}

/**
 * The form that the shipped packs of facts have: lines that begin with a name and `|`, sorted by the lower-cased name;
 * lines with `#` stand before them and are passed over. A name is found by halving, so that a lookup reads a handful of
 * lines however long the text is. Any text is taken; in one that is not sorted some names are not found.
 */
export class SortedLines {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  /** How many lines lookups have read so far. */
  linesRead = 0;

  constructor(text: PackText) {
    this.#bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    let start = 0;
    while (this.#bytes[start] === HASH) start = this.#endOfLine(start) + 1;
    this.#start = start;
  }

  /** The columns of the line with this name, in any case, the name itself first; undefined when there is none. */
  find(name: string): readonly string[] | undefined {
    const wanted = name.toLowerCase();
    let low = this.#start;
    let high = this.#bytes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = middle === 0 ? low : Math.max(low, this.#bytes.lastIndexOf(LINE_END, middle - 1) + 1);
      this.linesRead++;
      const order = this.#compare(start, wanted);
      if (order === 0) return this.#text(start, this.#endOfLine(start)).split('|');
      if (order < 0) low = this.#endOfLine(middle) + 1;
      else high = start;
    }
    return undefined;
  }

  /** Every name in its declared spelling, in the order of the lines. Reads the whole text. */
  names(): string[] {
    const names: string[] = [];
    for (let start = this.#start; start < this.#bytes.length; ) {
      const end = this.#endOfLine(start);
      if (end > start) names.push(this.#keyAt(start));
      start = end + 1;
    }
    return names;
  }

  #keyAt(start: number): string {
    let end = start;
    while (!isKeyEnd(this.#byteAt(end))) end++;
    return this.#text(start, end);
  }

  /** Below 0, 0 or above 0 as the key of the line at `start` stands before `wanted`, is it, or stands behind it. Names are ASCII. */
  #compare(start: number, wanted: string): number {
    for (let index = 0; ; index++) {
      const byte = this.#byteAt(start + index);
      if (isKeyEnd(byte)) return index - wanted.length;
      if (index === wanted.length || byte >= 0x80) return 1;
      const order = (byte >= UPPER_A && byte <= UPPER_Z ? byte + 0x20 : byte) - wanted.charCodeAt(index);
      if (order !== 0) return order;
    }
  }

  /** The text ends as a line does. */
  #byteAt(index: number): number {
    return this.#bytes[index] ?? LINE_END;
  }

  #endOfLine(from: number): number {
    const end = this.#bytes.indexOf(LINE_END, from);
    return end < 0 ? this.#bytes.length : end;
  }

  /** `slice` copies: memory that is shared with another thread is not decoded as it is. */
  #text(start: number, end: number): string {
    return decoder.decode(this.#bytes.slice(start, end));
  }
}
