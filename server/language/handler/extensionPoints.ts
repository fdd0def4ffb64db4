import type { ClassFile, TypeDeclaration, TypeReference } from '../../../engine/syntax/tree';
import { typeText } from '../apex/typeText';
import { nearest } from '../nearest';

/** The interfaces of the managed package that a class may implement. */
export type ExtensionPoint = 'SaveLog' | 'ClickToDial' | 'ScreenPop';

/** An interface of the managed package and the one method it has: `String method(String data)`. */
export interface ExtensionPointInfo {
  readonly name: ExtensionPoint;
  readonly interfaceName: string;
  readonly method: string;
}

/** Source: [D] Genesys Cloud Resource Center, articles 225733 (extension points) and 225794 (SaveLog). */
export const EXTENSION_POINTS: readonly ExtensionPointInfo[] = [
  { name: 'SaveLog', interfaceName: 'purecloud.CTIExtension.SaveLog', method: 'onSaveLog' },
  { name: 'ClickToDial', interfaceName: 'purecloud.CTIExtension.ClickToDial', method: 'onClickToDial' },
  { name: 'ScreenPop', interfaceName: 'purecloud.CTIExtension.ScreenPop', method: 'onScreenPop' },
];

/** An entry of an `implements` clause that is, or was most likely meant to be, one of the package's interfaces. */
export interface ImplementedPoint {
  readonly point: ExtensionPointInfo;
  /** False for a near miss such as `pcdevpackageorg.CTIExtension.SaveLog`. */
  readonly exact: boolean;
  readonly reference: TypeReference;
  /** Its place in the `implements` clause, from 0. */
  readonly index: number;
}

/**
 * The extension points a declaration names, near misses included. `isClass` says whether the project has a class of
 * a lower-case name: an interface of the project's own class `CTIExtension` is no near miss.
 */
export function implementedPoints(
  declaration: TypeDeclaration | undefined,
  isClass: (lowerName: string) => boolean,
): ImplementedPoint[] {
  if (!declaration || declaration.kind === 'EnumDeclaration') return [];
  return declaration.interfaces.flatMap((reference, index) => {
    const written = typeText(reference);
    const exact = EXTENSION_POINTS.find((point) => point.interfaceName.toLowerCase() === written.toLowerCase());
    const point = exact ?? nearMiss(written, isClass);
    return point ? [{ point, exact: exact !== undefined, reference, index }] : [];
  });
}

/** Whether a text may hold a class that names an extension point: cheap, and true too often rather than too rarely. */
export function mayNameExtensionPoint(text: string): boolean {
  return /CTIExtension|purecloud/i.test(text);
}

/** Whether a class file implements an extension point, or was most likely meant to. */
export function isHandlerFile(file: ClassFile): boolean {
  return implementedPoints(file.declaration, () => false).length > 0;
}

/** A last part near to an interface's name, with the namespace or `CTIExtension` (in about this spelling) before it. */
function nearMiss(written: string, isClass: (lowerName: string) => boolean): ExtensionPointInfo | undefined {
  const parts = written.toLowerCase().split('.');
  const last = parts.pop() ?? '';
  const [first] = parts;
  if (first === undefined || isClass(first)) return undefined;
  const isOfPackage = first === 'purecloud' || parts.some((part) => nearest(part, ['ctiextension']) !== undefined);
  const name = isOfPackage
    ? nearest(
        last,
        EXTENSION_POINTS.map((point) => point.name),
      )
    : undefined;
  return EXTENSION_POINTS.find((point) => point.name === name);
}
