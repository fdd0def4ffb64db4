import { raise } from '../../runtime/exceptions';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_boolean.htm */
export const boolean = platform('class System.Boolean', {
  'static Boolean valueOf(String text)': (text: string) => given(text).toLowerCase() === 'true',
  'static Boolean valueOf(Object value)': (value: unknown) => {
    if (typeof given(value) === 'boolean') return value;
    if (typeof value === 'string') return value.toLowerCase() === 'true';
    return raise('System.TypeException', 'Invalid boolean');
  },
});
