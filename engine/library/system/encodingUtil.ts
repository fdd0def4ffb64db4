import { raise, Unsupported } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { given } from '../arguments';
import { platform } from '../platform';
import { made } from '../text/shape';
import { decodeFromUrl, encodeForUrl } from '../text/urlEncoding';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_encodingUtil.htm */
export const encodingUtil = platform('class System.EncodingUtil', {
  'static Blob base64Decode(String text)': (text: string) => decodeBase64(given(text)),
  'static String base64Encode(Blob value)': (value: ApexBlob) => made(given(value).toBase64()),
  'static Blob convertFromHex(String text)': (text: string) => decodeHex(given(text)),
  'static String convertToHex(Blob value)': (value: ApexBlob) => made(Buffer.from(given(value).bytes).toString('hex')),
  'static String urlDecode(String text, String encoding)': (text: string, encoding: string) => {
    needUtf8(encoding);
    return decodeFromUrl(given(text));
  },
  'static String urlEncode(String text, String encoding)': (text: string, encoding: string) => {
    needUtf8(encoding);
    return made(encodeForUrl(given(text)));
  },
});

/** White space and padding count for nothing, wherever they stand; one sign over is dropped. [S] */
function decodeBase64(text: string): ApexBlob {
  const faulty = /[^A-Za-z0-9+/=\s]/.exec(text);
  if (faulty) return raise('System.StringException', `Unrecognized base64 character: ${faulty[0]}`);
  return new ApexBlob(Uint8Array.from(Buffer.from(text.replace(/[=\s]/g, ''), 'base64')));
}

/** [S] */
function decodeHex(text: string): ApexBlob {
  if (text.length % 2 !== 0) {
    return invalidParameter(`input string must be an even number of characters long, but was ${text.length}`);
  }
  const faulty = text.search(/[^0-9a-fA-F]/);
  if (faulty >= 0) return invalidParameter(`Illegal hexadecimal character ${text[faulty]} at index ${faulty}`);
  return new ApexBlob(Uint8Array.from(Buffer.from(text, 'hex')));
}

function invalidParameter(message: string): never {
  return raise('System.InvalidParameterValueException', message);
}

function needUtf8(encoding: string): void {
  if (!/^utf-?8$/i.test(given(encoding))) {
    throw new Unsupported('unsupported-method', [`EncodingUtil with the encoding ${encoding}`]);
  }
}
