import { raise, Unsupported } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_blob.htm */
export const blob = platform('class System.Blob', {
  'Integer size()': (value: ApexBlob) => value.bytes.length,
  'String toString()': (value: ApexBlob) =>
    value.text() ?? raise('System.StringException', 'BLOB is not a valid UTF-8 string'),
  'static Blob toPdf(String text)': () => {
    throw new Unsupported('unsupported-method', ['Blob.toPdf']);
  },
  'static Blob valueOf(String text)': (text: string) => ApexBlob.ofText(given(text)),
});
