/** Suffix characters by the five bits that say which of five characters are capital letters. */
const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const SHAPE = /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;

/**
 * The 18-character form of an Id of 15 or 18 characters, or undefined when the text is no Id. A text of 18 characters
 * stays as it is, even when its suffix is wrong: the platform notices that only in DML.
 * [S] https://salesforce.stackexchange.com/questions/334496
 */
export function toId18(text: string): string | undefined {
  if (!SHAPE.test(text)) return undefined;
  return text.length === 15 ? text + checksum(text) : text;
}

/** Whether a text is an Id of 15 or 18 characters, as `text instanceof Id` tells. [D] */
export function isId(text: string): boolean {
  return SHAPE.test(text);
}

/** The first three characters of an Id: they tell its sObject. [D] */
export function keyPrefix(id: string): string {
  return id.slice(0, 3);
}

/** The three characters that follow the first fifteen of an Id: five bits each say which of five are capital letters. [D] */
export function checksum(id15: string): string {
  let suffix = '';
  for (let chunk = 0; chunk < 15; chunk += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place++) {
      const character = id15[chunk + place] ?? '';
      if (character >= 'A' && character <= 'Z') bits |= 1 << place;
    }
    suffix += SUFFIX[bits];
  }
  return suffix;
}

/**
 * An Id of 18 characters whose capital letters have been lost, as its last three characters tell them; undefined for
 * a text that is none, or whose suffix asks for a capital where there is no letter. [D] Id.valueOf(str, restoreCasing)
 */
export function restoreCase(text: string): string | undefined {
  if (text.length !== 18 || !SHAPE.test(text)) return undefined;
  const suffix = text.slice(15).toUpperCase();
  const restored = [...text.slice(0, 15)].map((character, place) => {
    const bits = SUFFIX.indexOf(suffix[Math.floor(place / 5)] as string);
    return (bits >> (place % 5)) & 1 ? character.toUpperCase() : character.toLowerCase();
  });
  const id15 = restored.join('');
  return checksum(id15) === suffix ? id15 + suffix : undefined;
}
