import { given } from '../library/arguments';
import { writeLog } from '../library/debugLog';
import { platform } from '../library/platform';
import type { ApexEnumValue } from '../runtime/values/enum';

/** [D] https://help.mypurecloud.com/articles/use-the-sdk-to-create-and-save-diagnostic-logs-in-salesforce/ */
export const logLevels = platform('enum purecloud.Log.LogLevels', {}, ['ERROR', 'WARN', 'INFO', 'DEBUG']);

/**
 * On the platform a pending log becomes a record of the managed package when it is saved; here it becomes a line of the
 * debug log at once. [D] https://help.mypurecloud.com/articles/use-the-sdk-to-create-and-save-diagnostic-logs-in-salesforce/
 */
export const logger = platform('class purecloud.SDK.Logger', {
  'static void createPendingLog(String name, String message, purecloud.Log.LogLevels level)': (
    name: string | null,
    message: string | null,
    level: ApexEnumValue,
  ) => writeLog(given(level).name, `${name}: ${message}`),
  'static void savePendingLogs()': () => {},
});
