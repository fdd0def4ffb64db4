import type { TextRange } from '../../../engine/problems/problem';
import { handlerOf } from '../handler/find';
import type { LintDocument } from '../view';

/** A place above which the editor offers to run the handler. */
export interface RunLens {
  readonly range: TextRange;
  readonly title: string;
  /** Name of the handler class; undefined on a payload, where the handler is still to choose. */
  readonly handler: string | undefined;
}

/** The lens of a handler: above its `onSaveLog`. None on a class that does not implement SaveLog by its exact name. */
export function handlerLenses({ file, text }: LintDocument): RunLens[] {
  const handler = handlerOf({ file, text, apiVersion: undefined });
  const method = handler?.points.includes('SaveLog') && handler.methods.find(({ point }) => point === 'SaveLog');
  return handler && method ? [{ range: method.range, title: RUN_TITLE, handler: handler.name }] : [];
}

/** The lens of a payload: above its first line. */
export function payloadLenses(): RunLens[] {
  return [{ range: { start: 0, end: 0 }, title: RUN_TITLE, handler: undefined }];
}

const RUN_TITLE = '$(play) Run onSaveLog';
