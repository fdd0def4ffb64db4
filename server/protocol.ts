/**
 * Every message between client and server that is not in the Language Server Protocol itself, and the settings both
 * sides speak of. Types and constants only: both bundles import this file.
 */
import type { RequestedUser, RunLimits, RunReport } from '../engine/run/contract';
import type { ExtensionPoint } from './language/handler/extensionPoints';

export type { ExtensionPoint };

/** A place in a document as LSP writes it: line and character count from 0, in UTF-16 units, `end` exclusive. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A class that implements `purecloud.CTIExtension.SaveLog`. `name` is its declared name. */
export interface HandlerRef {
  readonly name: string;
  readonly uri: string;
  /** Range of the name of its `onSaveLog` method, or of the class name when it has none. */
  readonly range: ProtocolRange;
  readonly extensionPoints: readonly ExtensionPoint[];
}

/** `initializationOptions` of the `initialize` request. Every property may be absent (another editor than ours). */
export interface InitializationOptions {
  /** URI of the folder that holds `problems/<code>.md`, without a slash at its end. */
  readonly docsUri?: string;
  /** Whether the user trusts the workspace; absent means not trusted. */
  readonly trusted?: boolean;
  /** Path of the engine's worker script; absent means the one beside the server's own script. */
  readonly workerPath?: string;
}

/**
 * Language ids the server serves. A `json` document is served only while it looks like a payload; `apex-anon` is what
 * the Salesforce extensions make of `.apex` files.
 */
export const LANGUAGES = { payload: 'savelog-payload', json: 'json', apex: 'apex', anonymous: 'apex-anon' } as const;

/** The `source` of every diagnostic of the server. */
export const SOURCE = 'savelog';

/** Command of the server's code lenses; the client implements it. Its one argument is `RunCommandArguments`. */
export const RUN_COMMAND = 'savelog.run';

/** On a payload: `uri` is the payload's and `handler` is absent. On a handler's method: `handler` is set, the payload is the client's to find. */
export interface RunCommandArguments {
  readonly uri?: string;
  readonly handler?: { readonly name: string; readonly uri: string };
}

/** Section `savelog` of the configuration, which the server asks for by resource. */
export interface Settings {
  /** Name of the handler class to run when there are several; empty: ask. */
  readonly defaultHandler: string;
  /** Files in the Salesforce CLI's tree format: records of the org before a run. Absolute, or relative to the workspace folder or to the project. */
  readonly dataFiles: readonly string[];
  readonly limits: RunLimits;
  /** Who runs are made as. */
  readonly user: Required<RequestedUser>;
  readonly apex: {
    /** Which Apex is checked: handlers and what they reach, all, or none. */
    readonly check: 'handlers' | 'all' | 'off';
  };
}

// --- requests, client to server

/**
 * Runs `onSaveLog` on a payload text. Runs go one after the other in the order they came; the text is the one given
 * here, whatever happens to the document meanwhile.
 */
export const RUN_REQUEST = 'savelog/run';

export interface RunParams {
  /** `uri` says which project the run belongs to and names the payload in the report; a text of no document has none. */
  readonly payload: { readonly uri?: string; readonly text: string };
  /** Absent: the setting's default handler, else the only one, else the answer is `choose`. `uri` wins over `name`. */
  readonly handler?: { readonly name: string; readonly uri: string };
  /** What differs from the settings. */
  readonly limits?: Partial<RunLimits>;
  /** In place of the setting `savelog.dataFiles`. */
  readonly dataFiles?: readonly string[];
}

/**
 * `noHandler` no class of the project implements SaveLog · `untrusted` the workspace is not trusted · `busy` too many
 * runs are waiting · `unreadable` a data file or the handler's file cannot be read · `stopped` the run was waiting when
 * `savelog/stop` came · `setting` a setting names something that does not exist · `failed` the engine itself broke (a fault of ours). `message` is a sentence for the user.
 */
export type RefusalCode = 'noHandler' | 'untrusted' | 'busy' | 'unreadable' | 'stopped' | 'setting' | 'failed';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** Exactly one of the three. Every `file` inside the report is a URI. */
export type RunResult =
  | { readonly report: RunReport }
  | { readonly refused: Refusal }
  | { readonly choose: readonly HandlerRef[] };

/** The handlers of a document's project, or of all workspace folders when there is no `uri`; sorted by name. */
export const HANDLERS_REQUEST = 'savelog/handlers';

export interface HandlersParams {
  readonly uri?: string;
}

export type HandlersResult = readonly HandlerRef[];

/** Stops the run that goes and drops those that wait. */
export const STOP_REQUEST = 'savelog/stop';

export type StopParams = Record<string, never>;

export interface StopResult {
  /** How many runs ended by it, waiting ones counted. */
  readonly stopped: number;
}

/** Whether a text (or, without one, the document of `uri`) looks like a payload of `onSaveLog`. */
export const IS_PAYLOAD_REQUEST = 'savelog/isPayload';

export interface IsPayloadParams {
  readonly uri?: string;
  readonly text?: string;
}

export type IsPayloadResult = boolean;

// --- notifications

/** Client to server: the workspace's trust has changed. */
export const TRUSTED_NOTIFICATION = 'savelog/trusted';

export interface TrustedParams {
  readonly trusted: boolean;
}

/** Server to client: what goes on, sent whenever it changes. */
export const STATUS_NOTIFICATION = 'savelog/status';

export interface StatusParams {
  /** Runs under way, 0 or 1. */
  readonly running: number;
  /** Runs that wait for it. */
  readonly waiting: number;
  /** Folders or files of the project that cannot be read, a sentence each. */
  readonly unreadable: readonly string[];
}
