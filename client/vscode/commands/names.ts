/** The commands of the manifest; a test holds the two against each other. */
export const COMMAND_NAMES = [
  'savelog.run',
  'savelog.stop',
  'savelog.chooseHandler',
  'savelog.createHandler',
  'savelog.showLog',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
