import { checksum } from '../../runtime/values/id';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The 18-character Id number `count` of the objects with this key prefix: prefix, twelve base-62 digits, checksum. */
export function idAt(prefix: string, count: number): string {
  let rest = count;
  let digits = '';
  for (let place = 0; place < 12; place++) {
    digits = DIGITS[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  const id = prefix + digits;
  return id + checksum(id);
}

/** Hands out Ids, counting from 1 for each key prefix, so that the same run gives the same Ids. */
export class IdSequence {
  private readonly counts = new Map<string, number>();

  /** The next Id of this key prefix that `taken` does not know. */
  next(prefix: string, taken: (id: string) => boolean): string {
    let count = this.counts.get(prefix) ?? 0;
    let id: string;
    do id = idAt(prefix, ++count);
    while (taken(id));
    this.counts.set(prefix, count);
    return id;
  }
}
