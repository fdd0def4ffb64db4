import type { PackText } from '../pack/sortedLines';

/**
 * The one contract: `run(request) → report`. Command, CodeLens, tests, debugger and command line all speak it.
 * Request and report are plain JSON. The same request gives the same report, byte for byte, `timings` and the
 * estimated limits aside. There are two kinds of request: a handler on a payload (`RunRequest` → `RunReport`), and test
 * methods (`TestRequest` → `TestReport`).
 */
export const CONTRACT_VERSION = 1;

/** An Apex class as it stands in its file. */
export interface ApexSource {
  /** Path or URI, given back in stack frames and problems; the engine never opens it. */
  readonly file: string;
  readonly text: string;
  /** From the `-meta.xml` beside it, such as 61; undefined when unknown. */
  readonly apiVersion: number | undefined;
}

/** A metadata file: `objects/Activity/fields/Queue__c.field-meta.xml`, `objects/Activity.object` and the like. */
export interface MetadataSource {
  readonly file: string;
  readonly text: string;
}

/**
 * The metadata files of a project outside `objects/`, by what they are asked for with: records of a custom metadata type
 * by its name without `__mdt` · all custom labels (the name is empty) · value sets by their name · the describe result
 * that the Salesforce extensions keep of an object, by its name · the files below `objects/` whose fields refer to an
 * object, by its name.
 */
export type MetadataKind =
  | 'customMetadata'
  | 'labels'
  | 'globalValueSet'
  | 'standardValueSet'
  | 'soqlMetadata'
  | 'lookups';

/** A static resource of a project. */
export interface StaticResourceSource {
  /** The file with its content, or the folder that becomes an archive when it is deployed. */
  readonly file: string;
  /** Its `resource-meta.xml`. */
  readonly declaration: MetadataSource;
  /** The content as text; absent of an archive's folder, and where the bytes are no UTF-8. */
  readonly text?: string;
  /** The bytes in base64 where they are no UTF-8. */
  readonly base64?: string;
}

/** What a project's metadata is made of as a whole. */
export interface ProjectFacts {
  /** From sfdx-project.json or package.xml; undefined when the project has none. */
  readonly namespace: string | undefined;
  /** Names of the folders and object files below `objects/` and of the describe results, in their declared spelling. */
  readonly objects: readonly string[];
}

/** How the engine gets at files. Synchronous: the worker's host answers while the worker waits. */
export interface FileProvider {
  /** The source of a top-level class, interface or enum by its lower-cased name; undefined when there is none. */
  apexClass(lowerName: string): ApexSource | undefined;
  /** Every metadata file below `objects/<name>/` of the project and `objects/<name>.object`, for an object's API name; empty when there is none. */
  objectMetadata(lowerName: string): readonly MetadataSource[];
  /** Metadata files of a kind by lower-cased name, empty when there is none. A provider without it has no such files. */
  metadataFiles?(kind: MetadataKind, lowerName: string): readonly MetadataSource[];
  /** A static resource by its lower-cased name; undefined when there is none. A provider without it has none. */
  staticResource?(lowerName: string): StaticResourceSource | undefined;
  /** The triggers on an object, by its lower-cased API name; a provider without it has none. */
  objectTriggers?(lowerName: string): readonly ApexSource[];
  /** A provider without it has no namespace, lists no objects and is asked for each; one with it lists all that have files. */
  project?(): ProjectFacts | undefined;
  /**
   * A pack of facts that is shipped with the product; undefined when it is not there. Always the same text for the same
   * name. A provider without it has none: then only what is simulated is known of the platform.
   */
  pack?(name: PackName): PackText | undefined;
}

/** The shipped packs: the platform's classes, and the standard sObjects. */
export type PackName = 'platform' | 'sobjects';

/** The `file` of problems in the payload: its text came without a name. */
export const PAYLOAD_FILE = 'payload';

/** Upper bounds of one run. */
export interface RunLimits {
  /** Milliseconds of CPU before `System.LimitException: Apex CPU time limit exceeded`. */
  readonly cpuMs: number;
  /** Megabytes of heap. */
  readonly heapMb: number;
}

export const DEFAULT_LIMITS: RunLimits = { cpuMs: 10_000, heapMb: 6 };

/** Who a run is made as. What is left away is as a new org in the United States has it. */
export interface RequestedUser {
  /** As Salesforce writes it: `de_DE`. Default `en_US`. */
  readonly locale?: string;
  /** A name of the time zone database: `Europe/Berlin`. Default `GMT`. */
  readonly timeZone?: string;
}

export interface RunRequest {
  readonly version: typeof CONTRACT_VERSION;
  readonly kind: 'onSaveLog';
  /** Name of the handler class, in any case. */
  readonly handler: string;
  /** The text given to `onSaveLog`, as it is. */
  readonly payload: string;
  /** Records in the org before the run: texts in the Salesforce CLI's tree format. */
  readonly data: readonly { readonly file: string; readonly text: string }[];
  /** The org's clock at the start of the run, ISO-8601. */
  readonly now: string;
  readonly limits: RunLimits;
  readonly user?: RequestedUser;
  /** Whether to tell which lines ran; it takes a build of its own. */
  readonly coverage?: boolean;
  /** Whether to tell each DML statement at its place in the log; it takes some microseconds for each. */
  readonly trace?: boolean;
}

export type Outcome = 'returned' | 'threw' | 'limit' | 'unsupported' | 'compileProblems' | 'badPayload' | 'stopped';

/** One line of an Apex stack trace; `line` and `column` count from 1. */
export interface StackFrame {
  readonly class: string;
  readonly method: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportedException {
  /** As `getTypeName()` gives it: `System.NullPointerException`, `Outer.MyException`. */
  readonly type: string;
  readonly message: string;
  readonly cause: ReportedException | null;
  readonly stack: readonly StackFrame[];
}

export interface LogEntry {
  readonly level: string;
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** A field of a record: what it was and what it is, in their JSON forms (null when unset). */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordChange {
  readonly sObject: string;
  readonly id: string;
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  readonly fields: readonly FieldChange[];
}

/** A DML statement, or a method call that does the same, also one that failed or was rolled back. */
export interface TracedDml {
  readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
  readonly sObject: string;
  readonly rows: number;
  readonly file: string | null;
  readonly line: number | null;
  /** How many entries the log had before it. */
  readonly logged: number;
}

export interface QueryEntry {
  readonly text: string;
  readonly rows: number;
  readonly ms: number;
  readonly file: string | null;
  readonly line: number | null;
  /** How many entries the log had before it. */
  readonly logged?: number;
}

export interface LimitUse {
  readonly name: string;
  readonly used: number;
  readonly of: number;
  /** True where a local run can only estimate (CPU time, heap). */
  readonly estimated: boolean;
  /** The asynchronous work whose limit it is, with the most that one transaction of it used; without it, the run's own. */
  readonly job?: string;
}

/** A problem of the compiler or a feature that is not simulated, at its place; lines and columns count from 1. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Lines of a file on which a statement starts, from 1 and ascending: those that ran and those that did not. */
export interface FileCoverage {
  readonly file: string;
  readonly covered: readonly number[];
  readonly uncovered: readonly number[];
}

/**
 * How many entries are missing at the end of each list, because a report has no room for more of them; lists that are
 * whole are not named. Texts that were cut say so themselves.
 */
export type Omitted = { readonly [list in 'log' | 'changes' | 'queries' | 'problems' | 'trace']?: number };

export interface RunReport {
  readonly version: typeof CONTRACT_VERSION;
  readonly outcome: Outcome;
  readonly handler: string;
  /** File of the handler class, when it was found. */
  readonly handlerFile: string | null;
  /** What `onSaveLog` returned; null also when it returned null or did not return. */
  readonly value: string | null;
  /** Set when outcome is `threw` or `limit`. */
  readonly exception: ReportedException | null;
  /** Compile problems, the unsupported feature that was reached, or what is wrong with the payload. */
  readonly problems: readonly ReportedProblem[];
  readonly log: readonly LogEntry[];
  readonly changes: readonly RecordChange[];
  readonly queries: readonly QueryEntry[];
  readonly limits: readonly LimitUse[];
  /** Of each file that the run compiled; null when the request did not ask for it. */
  readonly coverage: readonly FileCoverage[] | null;
  /** DML in order; only when the request asked for it. */
  readonly trace?: readonly TracedDml[];
  /** Absent when nothing is missing. */
  readonly omitted?: Omitted;
  /** Milliseconds. */
  readonly timings: { readonly compile: number; readonly run: number };
}

/** Which tests of a class run. */
export interface TestSelection {
  /** Name of a top-level class, in any case. */
  readonly class: string;
  /** Names of test methods, in any case; undefined: all of the class. */
  readonly methods?: readonly string[] | undefined;
}

/** Runs test methods, each as a transaction of its own in an org that holds no records. */
export interface TestRequest {
  readonly version: typeof CONTRACT_VERSION;
  readonly kind: 'test';
  readonly tests: readonly TestSelection[];
  /** The org's clock at the start of every test method, ISO-8601. */
  readonly now: string;
  /** Of each test method. */
  readonly limits: RunLimits;
  readonly user?: RequestedUser;
  /** Whether to tell which lines ran; it takes a build of its own. */
  readonly coverage?: boolean;
  /** True when no file has changed since this engine's last request, so that it need not look again. */
  readonly filesUnchanged?: boolean;
}

/**
 * `failed`: an exception left the method, a limit was hit, or Apex that it reached does not compile. `unsupported`: it
 * reached something that is not simulated. `stopped`: the user stopped it, or its thread was lost.
 */
export type TestOutcome = 'passed' | 'failed' | 'unsupported' | 'stopped';

export interface TestMethodReport {
  /** In its declared spelling. */
  readonly method: string;
  /** Where its name stands in the class's file, from 1. */
  readonly line: number;
  readonly outcome: TestOutcome;
  /** What left the method, or the setup method before it. */
  readonly exception: ReportedException | null;
  /** Compile problems of what was reached, or the unsupported feature, or a fault of the engine (`run-fault`). */
  readonly problems: readonly ReportedProblem[];
  readonly log: readonly LogEntry[];
  readonly limits: readonly LimitUse[];
  /** Milliseconds; `compile` is for classes that this method was the first to reach. */
  readonly timings: { readonly compile: number; readonly run: number };
}

export interface TestClassReport {
  /** In its declared spelling, when it was found. */
  readonly class: string;
  /** Null when there is no such class. */
  readonly file: string | null;
  /** Why none of its tests could begin: the class is missing or does not compile; every test then has the same outcome. */
  readonly problems: readonly ReportedProblem[];
  /** In the order of the text. */
  readonly methods: readonly TestMethodReport[];
}

export interface TestReport {
  readonly version: typeof CONTRACT_VERSION;
  readonly kind: 'test';
  /** In the order of the request. */
  readonly classes: readonly TestClassReport[];
  /** Of each file that any test compiled, sorted by file; null when the request did not ask for it. */
  readonly coverage: readonly FileCoverage[] | null;
}

/**
 * What a test run tells while it goes. For each class of the request, in order: `class` says what is known of it before
 * its tests begin, and which of them will run; then each of them `began` and `ended`, in that order too. A test that
 * could not begin only `ended`. Last, where it was asked for, the coverage of them all.
 */
export type TestEvent =
  | ({ readonly kind: 'class'; readonly methods: readonly string[] } & Omit<TestClassReport, 'methods'>)
  | { readonly kind: 'began'; readonly class: string; readonly method: string }
  | { readonly kind: 'ended'; readonly class: string; readonly report: TestMethodReport }
  | { readonly kind: 'coverage'; readonly files: readonly FileCoverage[] };
