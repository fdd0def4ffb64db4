import { isInstance } from '../../runtime/values/instanceOf';
import { textOf } from '../../runtime/values/text';
import type { TypeValue } from '../../runtime/values/typeValue';
import { given } from '../arguments';
import { assertEqual, assertNotEqual, assertTrue, failAssertion } from '../assertions';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Assert.htm */
export const assert = platform('class System.Assert', {
  'static void areEqual(Object expected, Object actual)': (expected: unknown, actual: unknown) =>
    assertEqual(expected, actual),
  'static void areEqual(Object expected, Object actual, String message)': assertEqual,
  'static void areNotEqual(Object notExpected, Object actual)': (notExpected: unknown, actual: unknown) =>
    assertNotEqual(notExpected, actual),
  'static void areNotEqual(Object notExpected, Object actual, String message)': assertNotEqual,
  'static void fail()': () => failAssertion(undefined),
  'static void fail(String message)': (message: string | null) => failAssertion(message),
  'static void isFalse(Boolean condition)': (condition: boolean | null) => assertTrue(condition === false),
  'static void isFalse(Boolean condition, String message)': (condition: boolean | null, message: string | null) =>
    assertTrue(condition === false, message),
  'static void isInstanceOfType(Object instance, Type expectedType)': (instance: unknown, type: TypeValue) =>
    assertInstance(instance, type, true),
  'static void isInstanceOfType(Object instance, Type expectedType, String message)': (
    instance: unknown,
    type: TypeValue,
    message: string | null,
  ) => assertInstance(instance, type, true, message),
  'static void isNotInstanceOfType(Object instance, Type notExpectedType)': (instance: unknown, type: TypeValue) =>
    assertInstance(instance, type, false),
  'static void isNotInstanceOfType(Object instance, Type notExpectedType, String message)': (
    instance: unknown,
    type: TypeValue,
    message: string | null,
  ) => assertInstance(instance, type, false, message),
  'static void isNotNull(Object value)': (value: unknown) => assertNotEqual(null, value),
  'static void isNotNull(Object value, String message)': (value: unknown, message: string | null) =>
    assertNotEqual(null, value, message),
  'static void isNull(Object value)': (value: unknown) => assertEqual(null, value),
  'static void isNull(Object value, String message)': (value: unknown, message: string | null) =>
    assertEqual(null, value, message),
  'static void isTrue(Boolean condition)': (condition: boolean | null) => assertTrue(condition),
  'static void isTrue(Boolean condition, String message)': assertTrue,
});

function assertInstance(instance: unknown, type: TypeValue, wanted: boolean, message?: string | null): void {
  if (isInstance(instance, given(type).type) === wanted) return;
  failAssertion(message, `${wanted ? 'Expected' : 'Unexpected'} type: ${type}, Actual: ${textOf(instance)}`);
}
