import type { TextRange } from '../../../engine/problems/problem';
import type { ApexSource } from '../../../engine/run/contract';
import { parsedClass } from '../apex/parsed';
import { EXTENSION_POINTS, type ExtensionPoint, implementedPoints, mayNameExtensionPoint } from './extensionPoints';
import { methodsOf } from './shape';

/** A class file that implements an extension point, or was most likely meant to. */
export interface HandlerFile {
  readonly source: ApexSource;
  /** Declared name of the class. */
  readonly name: string;
  readonly nameRange: TextRange;
  /** Extension points by their exact name. */
  readonly points: readonly ExtensionPoint[];
  /** Extension points whose names are near misses. */
  readonly nearMisses: readonly ExtensionPoint[];
  /** Name of each method of an extension point that the class declares. */
  readonly methods: readonly { readonly point: ExtensionPoint; readonly range: TextRange }[];
}

const found = new WeakMap<ApexSource, HandlerFile>();

/** What a class file implements; undefined when that is no extension point. Never throws, whatever the text. */
export function handlerOf(source: ApexSource): HandlerFile | undefined {
  if (!mayNameExtensionPoint(source.text)) return undefined;
  const known = found.get(source);
  if (known) return known;
  const handler = readHandler(source);
  if (handler) found.set(source, handler);
  return handler;
}

function readHandler(source: ApexSource): HandlerFile | undefined {
  const { declaration } = parsedClass(source.text).tree;
  const implemented = implementedPoints(declaration, () => false);
  if (!declaration || implemented.length === 0) return undefined;
  const methods = methodsOf(declaration).flatMap(({ name }) => {
    const point = EXTENSION_POINTS.find(({ method }) => method.toLowerCase() === name.text.toLowerCase());
    return point ? [{ point: point.name, range: { start: name.start, end: name.end } }] : [];
  });
  return {
    source,
    name: declaration.name.text,
    nameRange: { start: declaration.name.start, end: declaration.name.end },
    points: implemented.filter(({ exact }) => exact).map(({ point }) => point.name),
    nearMisses: implemented.filter(({ exact }) => !exact).map(({ point }) => point.name),
    methods,
  };
}

/** The handlers among the class files of a project, sorted by class name. */
export function findHandlers(sources: Iterable<ApexSource>): HandlerFile[] {
  const handlers: HandlerFile[] = [];
  for (const source of sources) {
    const handler = handlerOf(source);
    if (handler) handlers.push(handler);
  }
  return handlers.sort(
    (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.source.file, b.source.file),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
