import { CharacterSet } from './characterSet';
import { readEscape } from './escapes';
import { END, foldingOf, is, plain, type Reader } from './reader';

/** Classes within classes that are read; Java's own stack ends some thousands deep. */
const MAX_DEPTH = 200;

/**
 * Reads a character class, its `[` having been read: ranges, escapes, classes inside it, and intersections by `&&`,
 * which bind less than union; `^` in front negates the whole.
 * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html#cc
 */
export function readClass(reader: Reader, depth = 0): CharacterSet {
  if (depth > MAX_DEPTH) return reader.fault('Character classes are nested too deeply');
  const negated = is(reader.peek(), '^');
  if (negated) reader.at++;
  const set = readOperands(reader, depth);
  reader.next();
  return negated ? set.complement() : set;
}

/** Everything up to the `]` that closes the class, which is left to be read. */
function readOperands(reader: Reader, depth: number): CharacterSet {
  let set: CharacterSet | undefined;
  for (;;) {
    const point = reader.peek();
    if (point === END) return reader.fault('Unclosed character class');
    if (is(point, ']') && set) return set;
    if (is(point, '[')) {
      reader.at++;
      set = joined(set, readClass(reader, depth + 1));
    } else if (is(point, '&') && is(reader.ahead(1), '&')) {
      reader.at += 2;
      const right = readRight(reader, depth);
      if (!set && !right) return reader.fault('Bad class syntax');
      set = set && right ? set.intersection(right) : (set ?? right);
    } else set = joined(set, readRange(reader));
  }
}

/** What stands on the right of `&&`, up to the next `&` or the end of the class. */
function readRight(reader: Reader, depth: number): CharacterSet | undefined {
  let right: CharacterSet | undefined;
  for (;;) {
    const point = reader.peek();
    if (is(point, ']') || is(point, '&')) return right;
    if (is(point, '[')) {
      reader.at++;
      right = joined(right, readClass(reader, depth + 1));
    } else right = joined(right, readOperands(reader, depth));
  }
}

function joined(set: CharacterSet | undefined, more: CharacterSet): CharacterSet {
  return set ? set.union(more) : more;
}

function readRange(reader: Reader): CharacterSet {
  const folding = foldingOf(reader.flags);
  const low = readMember(reader, false);
  if (typeof low !== 'number') return low;
  if (!is(reader.peek(), '-')) return CharacterSet.point(low, folding);
  const behind = reader.ahead(1);
  if (is(behind, '[') || is(behind, ']') || behind === END) return CharacterSet.point(low, folding);
  reader.at++;
  const high = readMember(reader, true) as number;
  if (high < low) return reader.fault('Illegal character range');
  return CharacterSet.range(low, high, folding);
}

function readMember(reader: Reader, rangeEnd: boolean): number | CharacterSet {
  const point = reader.next();
  if (point === END) return reader.fault('Unclosed character class', reader.at - 2);
  if (!is(point, '\\')) return plain(point);
  // In a range a `\v` is the one character that it was before it became a class.
  if (!rangeEnd && is(reader.ahead(), 'v') && is(reader.ahead(1), '-') && !is(reader.ahead(2), ']')) {
    reader.at++;
    return 11;
  }
  return readEscape(reader, rangeEnd);
}
