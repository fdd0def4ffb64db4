import { raise } from '../../runtime/exceptions';
import { toId18 } from '../../runtime/values/id';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_id.htm */
export const id = platform('class System.Id', {
  'Boolean equals(Object other)': (value: string, other: unknown) =>
    typeof other === 'string' && toId18(other) === value,
  'String to15()': (value: string) => value.slice(0, 15),
  'String toString()': (value: string) => value,
  'static Id valueOf(String text)': (text: string) => toId(given(text)),
  'static Id valueOf(String text, Boolean restoreCasing)': (text: string, restoreCasing: boolean) => {
    if (given(restoreCasing) && given(text).length !== 18) return raiseInvalidId(text);
    return toId(given(text));
  },
});

function toId(text: string): string {
  return toId18(text) ?? raiseInvalidId(text);
}

function raiseInvalidId(text: string): never {
  return raise('System.StringException', `Invalid id: ${text}`);
}
