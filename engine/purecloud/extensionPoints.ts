import { platform } from '../library/platform';

/** [D] https://help.mypurecloud.com/articles/use-the-extension-points-to-customize-saving-interaction-logs/ */
export const saveLog = platform('interface purecloud.CTIExtension.SaveLog', { 'String onSaveLog(String data)': null });

/** [D] https://help.mypurecloud.com/articles/extension-points-genesys-cloud-for-salesforce/ */
export const clickToDial = platform('interface purecloud.CTIExtension.ClickToDial', {
  'String onClickToDial(String data)': null,
});

/** [C] public handlers; takes `searchValue` and `interaction`, gives JSON */
export const screenPop = platform('interface purecloud.CTIExtension.ScreenPop', {
  'String onScreenPop(String data)': null,
});
