import { reporter } from '../../../engine/problems/catalogue';
import { handlerProblems } from '../../../engine/problems/handler';
import type { ClassFile, MethodDeclaration, TypeDeclaration } from '../../../engine/syntax/tree';
import type { LintDocument, WorkspaceView } from '../view';
import type { ImplementedPoint } from './extensionPoints';
import type { ExtractedShape } from './shape';

/** What every handler rule reads. A rule is a function from this to problems. */
export interface HandlerContext extends ExtractedShape {
  readonly document: LintDocument;
  readonly file: ClassFile;
  readonly declaration: TypeDeclaration;
  /** Extension points named in the `implements` clause, near misses included; at least one. */
  readonly implemented: readonly ImplementedPoint[];
  /** The methods of the declaration, in the order of the shape's. */
  readonly methods: readonly MethodDeclaration[];
  /** `onSaveLog` where the class implements SaveLog and declares it with a body. */
  readonly onSaveLog: MethodDeclaration | undefined;
  readonly view: WorkspaceView;
}

/** Reports a problem of the handler chapter. */
export const report = reporter(handlerProblems);
