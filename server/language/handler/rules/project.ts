import type { Problem } from '../../../../engine/problems/problem';
import { fileNameOf } from '../../fileName';
import type { HandlerContext } from '../context';
import { report } from '../context';

/** Other files of the project that implement extension points too: the settings take one class for all of them. */
export function otherHandlers({ document, declaration, implemented, view }: HandlerContext): Problem[] {
  if (!implemented.some(({ exact }) => exact)) return [];
  const others = view.handlers.filter(({ source, points }) => source.file !== document.file && points.length > 0);
  if (others.length === 0) return [];
  const names = others.map(({ source }) => fileNameOf(source.file)).join(', ');
  return [report('handler-several', declaration.name, [names], { files: others.map(({ source }) => source.file) })];
}

/** A class whose name is not that of its file; a document without a file has none to differ from. */
export function fileName({ declaration, shape }: HandlerContext): Problem[] {
  if (shape.name === '' || shape.fileName === '' || shape.name.toLowerCase() === shape.fileName.toLowerCase())
    return [];
  return [report('handler-file-name', declaration.name, [shape.name, shape.fileName], { expected: shape.fileName })];
}
