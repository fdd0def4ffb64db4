import {
  CONTRACT_VERSION,
  DEFAULT_LIMITS,
  type FileProvider,
  type RunReport,
  type RunRequest,
} from '../../engine/run/contract';
import { Engine } from '../../engine/run/engine';
import type { Meter } from '../../engine/runtime/state';

/** A clock and heap of this thread, as tests and the bench use them. */
export const meter: Meter = { now: () => performance.now(), heap: () => undefined, stopRequested: () => false };

/** A project in memory: Apex sources (class name = first word after class/interface/enum) and metadata by object. */
export function project(
  sources: readonly string[],
  metadata: Record<string, Record<string, string>> = {},
): FileProvider {
  const classes = new Map(
    sources.map((text) => {
      const name = /\b(?:class|interface|enum)\s+(\w+)/i.exec(text)?.[1] ?? '';
      return [name.toLowerCase(), { file: `${name}.cls`, text, apiVersion: 66 }] as const;
    }),
  );
  return {
    apexClass: (name) => classes.get(name),
    objectMetadata: (name) =>
      Object.entries(metadata[name] ?? {}).map(([path, text]) => ({ file: `objects/${name}/${path}`, text })),
  };
}

/** A request with what a test does not care about filled in. */
export function request(handler: string, payload: string, more: Partial<RunRequest> = {}): RunRequest {
  return {
    version: CONTRACT_VERSION,
    kind: 'onSaveLog',
    handler,
    payload,
    data: [],
    now: '2026-01-31T10:20:30.000Z',
    limits: DEFAULT_LIMITS,
    ...more,
  };
}

/** Runs `onSaveLog` of the first class of `sources` on a payload in a fresh engine. */
export function runHandler(
  sources: string | readonly string[],
  payload: unknown = {},
  more: Partial<RunRequest> = {},
): RunReport {
  const list = typeof sources === 'string' ? [sources] : sources;
  const name = /\bclass\s+(\w+)/i.exec(list[0] ?? '')?.[1] ?? '';
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return new Engine(meter).run(request(name, text, more), project(list));
}

/** Runs Apex statements inside a handler; `return` gives the report's value, members stand beside the method. */
export function runStatements(statements: string, members = '', payload: unknown = {}): RunReport {
  return runHandler(
    `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`,
    payload,
  );
}

/** The text of `String.valueOf` of an Apex expression; throws with the report's problem or exception when it has no value. */
export function evaluate(expression: string, members = ''): string | null {
  const report = runStatements(`Object result = ${expression};\nreturn String.valueOf(result);`, members);
  if (report.outcome !== 'returned') {
    const { exception, problems, outcome } = report;
    throw new Error(
      `${outcome}: ${exception ? `${exception.type}: ${exception.message}` : problems.map((p) => p.message).join('; ')}`,
    );
  }
  return report.value;
}
