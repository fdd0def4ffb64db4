import type { PackText } from '../pack/sortedLines';
import type {
  ApexSource,
  MetadataKind,
  MetadataSource,
  PackName,
  ProjectFacts,
  RunReport,
  RunRequest,
  StaticResourceSource,
  TestEvent,
  TestRequest,
} from './contract';

/** What the host tells its worker: one run at a time. */
export interface RunMessage {
  readonly id: number;
  readonly request: RunRequest | TestRequest;
}

/**
 * What the worker answers to a RunMessage: the report of a handler, or of tests each event and that they are done; or
 * the text of a fault of ours.
 */
export type RunAnswer =
  | { readonly id: number; readonly report: RunReport }
  | { readonly id: number; readonly event: TestEvent }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly fault: string };

/** What the worker asks while it runs; it waits for the answer. */
export type FileQuestion =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'object'; readonly name: string }
  | { readonly kind: 'triggers'; readonly name: string }
  | { readonly kind: 'metadata'; readonly of: MetadataKind; readonly name: string }
  | { readonly kind: 'staticResource'; readonly name: string }
  | { readonly kind: 'project' }
  | { readonly kind: 'pack'; readonly name: PackName };

export type FileAnswer =
  | ApexSource
  | readonly ApexSource[]
  | readonly MetadataSource[]
  | StaticResourceSource
  | ProjectFacts
  | PackText
  | undefined;

/** Handed to the worker when it starts. */
export interface WorkerStart {
  /** Two int32: `ANSWERED` counts answers given, `STOP` is 1 while the user wants the run to stop. */
  readonly signals: SharedArrayBuffer;
  /** Of a WorkSignal: what the thread does and by when it should be over. */
  readonly work: SharedArrayBuffer;
  /** The worker's end of the channel on which it asks for files. */
  readonly files: import('node:worker_threads').MessagePort;
}

/** Handed to a worker that starts from a CompileCache, as `workerData.boot`. */
export interface WorkerBoot {
  readonly path: string;
  readonly source: string;
  readonly code: Uint8Array | undefined;
  /** The worker says at once whether it could use `code`; asked for it, it answers with the compiled form. */
  readonly port: import('node:worker_threads').MessagePort;
}

/** What the worker says first on its boot port. */
export interface BootAnswer {
  readonly accepted: boolean;
}

export const ANSWERED = 0;
export const STOP = 1;
