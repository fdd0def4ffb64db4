import { raise, Unsupported } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_encodingUtil.htm */
export const encodingUtil = platform('class System.EncodingUtil', {
  'static Blob base64Decode(String text)': (text: string) => {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(given(text))) {
      return raise('System.StringException', 'Unrecognized base64 character');
    }
    return new ApexBlob(Buffer.from(text, 'base64'));
  },
  'static String base64Encode(Blob value)': (value: ApexBlob) => given(value).toBase64(),
  'static Blob convertFromHex(String text)': (text: string) => {
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(given(text))) {
      return raise('System.IllegalArgumentException', 'Invalid hexadecimal text');
    }
    return new ApexBlob(Buffer.from(text, 'hex'));
  },
  'static String convertToHex(Blob value)': (value: ApexBlob) => Buffer.from(given(value).bytes).toString('hex'),
  'static String urlDecode(String text, String encoding)': (text: string, encoding: string) => {
    needUtf8(encoding);
    try {
      return decodeURIComponent(given(text).replaceAll('+', ' '));
    } catch {
      return raise('System.IllegalArgumentException', `Illegal characters in escaped text: ${text}`);
    }
  },
  'static String urlEncode(String text, String encoding)': (text: string, encoding: string) => {
    needUtf8(encoding);
    return encodeURIComponent(given(text).replace(/\p{Surrogate}/gu, '?'))
      .replaceAll('%20', '+')
      .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  },
});

function needUtf8(encoding: string): void {
  if (!/^utf-?8$/i.test(given(encoding))) {
    throw new Unsupported('unsupported-method', [`EncodingUtil with the encoding ${encoding}`]);
  }
}
