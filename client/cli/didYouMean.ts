import { nearest } from '../../server/language/nearest';

/** `; did you mean '…'?` with the name of `names` that `text` probably was meant to be; empty when none is near. */
export function didYouMean(text: string, names: Iterable<string>): string {
  const name = nearest(text, names);
  return name === undefined ? '' : `; did you mean '${name}'?`;
}
