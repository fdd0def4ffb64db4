import { current } from '../../runtime/transaction';
import { ApexDatetime } from '../../runtime/values/datetime';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { platformEnum } from '../../runtime/values/enumConstants';
import { equalKeys } from '../../runtime/values/equality';
import { hashOf } from '../../runtime/values/hash';
import { textOf } from '../../runtime/values/text';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { assertEqual, assertNotEqual, assertTrue } from '../assertions';
import { asyncSystemRows } from '../async/system';
import { writeLog } from '../debugLog';
import { platform } from '../platform';
import { currentPage } from '../web/apexPages';
import { today } from './date';

const READ_WRITE_MODES = ['DEFAULT', 'READ_ONLY'];

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_ApplicationReadWriteMode.htm */
export const applicationReadWriteMode = platform('enum System.ApplicationReadWriteMode', {}, READ_WRITE_MODES);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm */
export const system = platform('class System.System', {
  'static void assert(Boolean condition)': (condition: boolean | null) => assertTrue(condition),
  'static void assert(Boolean condition, Object message)': assertTrue,
  'static void assertEquals(Object expected, Object actual)': (expected: unknown, actual: unknown) =>
    assertEqual(expected, actual),
  'static void assertEquals(Object expected, Object actual, Object message)': assertEqual,
  'static void assertNotEquals(Object expected, Object actual)': (expected: unknown, actual: unknown) =>
    assertNotEqual(expected, actual),
  'static void assertNotEquals(Object expected, Object actual, Object message)': assertNotEqual,
  'static System.PageReference currentPageReference()': currentPage,
  'static Long currentTimeMillis()': () => current.now,
  'static void debug(Object message)': (message: unknown) => writeLog('DEBUG', textOf(message)),
  'static void debug(LoggingLevel level, Object message)': (level: ApexEnumValue, message: unknown) =>
    writeLog(given(level).name, textOf(message)),
  'static ApplicationReadWriteMode getApplicationReadWriteMode()': () =>
    platformEnum(platformType('System.ApplicationReadWriteMode'), READ_WRITE_MODES)[0],
  'static Boolean equals(Object left, Object right)': equalKeys,
  'static Integer hashCode(Object value)': (value: unknown) => hashOf(given(value)),
  'static Boolean isFunctionCallback()': () => false,
  'static Boolean isRunningElasticCompute()': () => false,
  'static Datetime now()': () => new ApexDatetime(current.now),
  'static Date today()': today,
  ...asyncSystemRows,
});
