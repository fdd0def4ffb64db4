import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_iterable.htm */
export const iterator = platform('interface System.Iterator<T>', { 'Boolean hasNext()': null, 'T next()': null });

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_iterable.htm */
export const iterable = platform('interface System.Iterable<T>', { 'Iterator<T> iterator()': null });

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_comparable.htm */
export const comparable = platform('interface System.Comparable', { 'Integer compareTo(Object other)': null });

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_Comparator.htm */
export const comparator = platform('interface System.Comparator<T>', { 'Integer compare(T a, T b)': null });

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_System_Callable.htm */
export const callable = platform('interface System.Callable', {
  'Object call(String action, Map<String, Object> arguments)': null,
});
