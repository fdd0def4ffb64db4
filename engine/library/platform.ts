// biome-ignore lint/suspicious/noExplicitAny: a row's function has the parameters its signature says; test/unit/library checks that the two agree
export type PlatformFunction = (...args: any[]) => unknown;

/** A row of which generated code knows more than that it is a function. */
export interface KnownRow {
  readonly run: PlatformFunction;
  /** Written in place of a call: `$0` is the receiver (or first argument of a static), `$1` … the arguments, each used exactly once. */
  readonly inline?: string;
  /** Written instead of `inline` where the result is not used, when that is cheaper. */
  readonly statement?: string;
  /** Whether it never gives null: then nothing looks. */
  readonly nonNull?: true;
}

/** A property that a program may set. Both functions get the receiver first, unless it is static. */
export interface PropertyRow {
  readonly get: PlatformFunction;
  readonly set: PlatformFunction;
}

/**
 * The rows of one platform class: an Apex signature and what it does.
 *
 * `'static Integer valueOf(String s)'`, `'Boolean contains(String s)'`, `'Account(String s)'`-like constructors as
 * `'new(String s)'`, and properties without parentheses: `'Id id'`, `'static SObjectType Task'`.
 * An instance row's function gets the receiver first. Receivers are never null. A row of an interface has `null`.
 */
export type Rows = Readonly<Record<string, PlatformFunction | KnownRow | PropertyRow | null>>;

/** A class, interface or enum of the platform as its file declares it. */
export interface PlatformDeclaration {
  /** `class System.List<T> implements Iterable<T>`, `interface purecloud.CTIExtension.SaveLog`, `enum System.LoggingLevel`, `class System.MathException extends System.Exception`. */
  readonly header: string;
  readonly rows: Rows;
  /** Constants, for an enum. */
  readonly constants?: readonly string[];
}

/** The rows of functions none of which ever gives null. */
export function neverNull(rows: Readonly<Record<string, PlatformFunction>>): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([signature, run]): [string, KnownRow] => [signature, { run, nonNull: true }]),
  );
}

/** Declares a platform class, interface or enum. */
export function platform(header: string, rows: Rows, constants?: readonly string[]): PlatformDeclaration {
  return constants ? { header, rows, constants } : { header, rows };
}
