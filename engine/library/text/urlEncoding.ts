import { raise } from '../../runtime/exceptions';

/** A text for a form or query, as java.net.URLEncoder writes it in UTF-8. [D] EncodingUtil.urlEncode */
export function encodeForUrl(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Undoes `encodeForUrl`, as java.net.URLDecoder does: bytes that are no UTF-8 become U+FFFD. [D] EncodingUtil.urlDecode
 * Raises IllegalArgumentException for a `%` without two hexadecimal digits.
 */
export function decodeFromUrl(text: string): string {
  const faulty = text.search(/%(?![0-9a-fA-F]{2})/);
  if (faulty >= 0) return raiseFaulty(text.slice(faulty + 1, faulty + 3));
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
}

function raiseFaulty(pair: string): never {
  const what =
    pair.length < 2
      ? 'Incomplete trailing escape (%) pattern'
      : `Illegal hex characters in escape (%) pattern - Error at index ${/^[0-9a-fA-F]/.test(pair) ? 1 : 0} in: "${pair}"`;
  return raise('System.IllegalArgumentException', `URLDecoder: ${what}`);
}
