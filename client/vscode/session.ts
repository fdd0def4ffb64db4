import type { HandlersParams, HandlersResult, RunParams, RunResult, StopResult } from '../../server/protocol';

/** The running language server as the commands see it: stage two, behind an interface the eager bundle can name for nothing. */
export interface Session {
  /** Handlers of a document's project; all of the workspace without a URI. Rejects when the server is gone. */
  handlers(params: HandlersParams): Promise<HandlersResult>;
  /** One run, with its report, refusal or choice. Rejects when the server is gone. */
  run(params: RunParams): Promise<RunResult>;
  /** Ends the runs that go and wait. Rejects when the server is gone. */
  stop(): Promise<StopResult>;
  /** Shuts the server down. */
  dispose(): Promise<void>;
}
