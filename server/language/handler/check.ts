import type { Problem } from '../../../engine/problems/problem';
import { parsedClass } from '../apex/parsed';
import { fileNameOf } from '../fileName';
import type { LintDocument, WorkspaceView } from '../view';
import type { HandlerContext } from './context';
import { implementedPoints, isHandlerFile, mayNameExtensionPoint } from './extensionPoints';
import { payloadKeys } from './rules/payloadKeys';
import { fileName, otherHandlers } from './rules/project';
import { returnedNull } from './rules/returnedNull';
import { declaration, interfaceNames } from './rules/shape';
import { unguarded } from './rules/unguarded';
import { unsavedId } from './rules/unsavedId';
import { extractShape, methodsOf } from './shape';

/** Every rule about handlers, in the order in which a reader wants to know. */
const RULES: readonly ((context: HandlerContext) => Problem[])[] = [
  interfaceNames,
  declaration,
  returnedNull,
  fileName,
  otherHandlers,
  unsavedId,
  unguarded,
  payloadKeys,
];

/** Whether a text is a class that implements an extension point, or was most likely meant to. Cheap for texts that name none. */
export function isHandlerText(text: string): boolean {
  return mayNameExtensionPoint(text) && isHandlerFile(parsedClass(text).tree);
}

/**
 * The problems of a class as an implementation of the package's extension points; none when it names no extension
 * point. What the parser and the type checker say is not among them. Never throws, whatever the text.
 */
export function checkHandler(document: LintDocument, view: WorkspaceView): Problem[] {
  const context = handlerContext(document, view);
  return context ? RULES.flatMap((rule) => rule(context)) : [];
}

/** What the rules read; undefined for a text that names no extension point. */
export function handlerContext(document: LintDocument, view: WorkspaceView): HandlerContext | undefined {
  if (!mayNameExtensionPoint(document.text)) return undefined;
  const file = parsedClass(document.text).tree;
  const { declaration } = file;
  const implemented = implementedPoints(declaration, (name) => view.files.apexClass(name) !== undefined);
  const extracted = extractShape(file, classFileName(document.file));
  if (!declaration || !extracted || implemented.length === 0) return undefined;
  const methods = methodsOf(declaration);
  const implementsSaveLog = implemented.some(({ point }) => point.name === 'SaveLog');
  const onSaveLog = implementsSaveLog
    ? methods.find(({ name, body }) => body && name.text.toLowerCase() === 'onsavelog')
    : undefined;
  return { ...extracted, document, file, declaration, implemented, methods, onSaveLog, view };
}

/** The name a class file gives its class; empty for a document that is no such file, such as an unsaved one. */
function classFileName(file: string): string {
  const name = fileNameOf(file);
  return /\.cls$/i.test(name) ? name.slice(0, -4) : '';
}
