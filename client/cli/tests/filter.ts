import type { TestSelection } from '../../../engine/run/contract';
import type { DiscoveredClass } from '../../../engine/run/tests/discover';

/**
 * The tests that a pattern names, in any case: `Class.method`, or a class or a method alone; `*` stands for any
 * characters. Every test without a pattern. Classes of which nothing is left are left out.
 */
export function selectTests(classes: readonly DiscoveredClass[], pattern: string | undefined): TestSelection[] {
  if (pattern === undefined) return classes.map(({ class: name }) => ({ class: name }));
  const [first = '', second] = pattern.split('.', 2);
  const matchesFirst = matcher(first);
  const matchesSecond = second === undefined ? undefined : matcher(second);
  return classes.flatMap(({ class: name, tests }): TestSelection[] => {
    if (matchesSecond) {
      if (!matchesFirst(name)) return [];
    } else if (matchesFirst(name)) return [{ class: name }];
    const methods = tests.map(({ method }) => method).filter(matchesSecond ?? matchesFirst);
    return methods.length > 0 ? [{ class: name, methods }] : [];
  });
}

function matcher(pattern: string): (name: string) => boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const expression = new RegExp(`^${escaped.join('.*')}$`, 'i');
  return (name) => expression.test(name);
}
