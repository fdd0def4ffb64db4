import type { PlatformFunction, Rows } from '../platform';

/**
 * The rows and, for each getter among them, the property that gives the same: `length` beside `getLength()`, `custom` beside
 * `isCustom()`. [V] octoberswimmer/aer-dist #376, #385: the two never differ on describe results
 */
export function withProperties(getters: Readonly<Record<string, PlatformFunction>>): Rows {
  const properties = Object.entries(getters).flatMap(([signature, row]) => {
    const [, type, name] = /^(\S+) (?:get|is)([A-Z]\w*)\(\)$/.exec(signature) ?? [];
    return type === undefined ? [] : [[`${type} ${name}`, row] as const];
  });
  return { ...getters, ...Object.fromEntries(properties) };
}
