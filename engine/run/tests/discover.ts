import { LineMap } from '../../syntax/lineMap';
import { parseClassFile } from '../../syntax/parse';
import type { ApexSource } from '../contract';
import { declaredTests, mayDeclareTests } from './methods';

/** A test method where it is declared. */
export interface DiscoveredTest {
  readonly method: string;
  /** Of its name, from 1. */
  readonly line: number;
}

/** A class that declares tests. */
export interface DiscoveredClass {
  readonly class: string;
  readonly file: string;
  readonly tests: readonly DiscoveredTest[];
}

/**
 * The tests that a class file declares, by its text; undefined when there are none. A class marked as a test whose text
 * is too broken to show any is given without tests: running it tells what is wrong.
 */
export function discoverTests({ file, text }: ApexSource): DiscoveredClass | undefined {
  if (!mayDeclareTests(text)) return undefined;
  const { tree, problems } = parseClassFile(text);
  if (!tree.declaration) return undefined;
  const { tests } = declaredTests(tree.declaration);
  if (tests.length === 0 && !problems.some(({ severity }) => severity === 'error')) return undefined;
  const lines = new LineMap(text);
  return {
    class: tree.declaration.name.text,
    file,
    tests: tests.map(({ name }) => ({ method: name.text, line: lines.oneBasedAt(name.start).line })),
  };
}
