import { DEFAULT_LIMITS } from '../../engine/run/contract';
import type { Settings } from '../protocol';

/** The settings of a client that has none. They are the defaults of the manifest, which a test compares. */
export const DEFAULT_SETTINGS: Settings = {
  defaultHandler: '',
  dataFiles: [],
  limits: DEFAULT_LIMITS,
  user: { locale: 'en_US', timeZone: 'GMT' },
  apex: { check: 'handlers' },
};

/** Reads the section `savelog` as a client sent it; whatever is missing or of a wrong type is the default. */
export function readSettings(section: unknown): Settings {
  const { defaultHandler, dataFiles, limits, user, apex } = object(section);
  const { cpuMs, heapMb } = object(limits);
  const { locale, timeZone } = object(user);
  const { check } = object(apex);
  return {
    defaultHandler: text(defaultHandler),
    dataFiles: Array.isArray(dataFiles) ? dataFiles.filter((file) => typeof file === 'string' && file !== '') : [],
    limits: { cpuMs: positive(cpuMs, DEFAULT_LIMITS.cpuMs), heapMb: positive(heapMb, DEFAULT_LIMITS.heapMb) },
    user: {
      locale: text(locale) || DEFAULT_SETTINGS.user.locale,
      timeZone: text(timeZone) || DEFAULT_SETTINGS.user.timeZone,
    },
    apex: { check: check === 'all' || check === 'off' ? check : DEFAULT_SETTINGS.apex.check },
  };
}

/** Asks the client for the settings of a resource, once until they change. */
export class SettingsCache {
  readonly #known = new Map<string, Promise<Settings>>();

  /** @param fetch asks the client for the section `savelog` of a resource; undefined when it cannot be asked. */
  constructor(private fetch: ((uri: string | undefined) => Promise<unknown>) | undefined = undefined) {}

  /** From now on ask like this. */
  connect(fetch: (uri: string | undefined) => Promise<unknown>): void {
    this.fetch = fetch;
    this.clear();
  }

  /** The settings of a resource, or of the window without one. A client that fails to answer has the defaults. */
  get(uri: string | undefined): Promise<Settings> {
    if (!this.fetch) return Promise.resolve(DEFAULT_SETTINGS);
    const key = uri ?? '';
    let settings = this.#known.get(key);
    if (!settings) {
      settings = this.fetch(uri).then(readSettings, () => DEFAULT_SETTINGS);
      this.#known.set(key, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  clear(): void {
    this.#known.clear();
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : otherwise;
}
