/** User settings of every started host: quiet, offline, no empty chat side bar, and a theme that does not follow the browser. */
export const DEFAULT_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.autofetch': false,
  'files.hotExit': 'off',
  // In a browser the default is to save after a second, which no desktop does.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
};
