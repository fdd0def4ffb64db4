import type { TextRange } from '../../../engine/problems/problem';
import type { ClassFile, MethodDeclaration, Modifier, Node, TypeDeclaration } from '../../../engine/syntax/tree';
import type { HandlerMethodShape, HandlerShape } from '../../../schemas/handlerShape';
import { typeText } from '../apex/typeText';

/** Where each part of a shape is written; the keys are JSON pointers into the shape. Ask through `rangeOf`. */
export type ShapeRanges = ReadonlyMap<string, TextRange>;

export interface ExtractedShape {
  readonly shape: HandlerShape;
  readonly ranges: ShapeRanges;
}

/**
 * The plain object that stands for the declaration of a class when the schema judges it, and where its parts are
 * written. `fileName` is the file's name without folder and extension. Undefined when the file declares no type.
 */
export function extractShape(file: ClassFile, fileName: string): ExtractedShape | undefined {
  const { declaration } = file;
  if (!declaration) return undefined;
  const ranges = new Map<string, TextRange>();
  const at = (pointer: string, { start, end }: Node) => ranges.set(pointer, { start, end });

  at('', declaration.name);
  const interfaces = declaration.kind === 'EnumDeclaration' ? [] : declaration.interfaces;
  interfaces.forEach((type, index) => {
    at(`/interfaces/${index}`, type);
  });
  const methods = methodsOf(declaration);
  methods.forEach((method, index) => {
    at(`/methods/${index}`, method.name);
    at(`/methods/${index}/returnType`, method.returnType);
    at(`/methods/${index}/parameters`, method.parameterList);
    method.parameters.forEach((parameter, position) => {
      at(`/methods/${index}/parameters/${position}`, parameter);
      at(`/methods/${index}/parameters/${position}/type`, parameter.type);
    });
    method.modifiers.forEach((modifier) => {
      if (modifier.kind === 'Modifier') at(`/methods/${index}/modifiers/${modifier.keyword}`, modifier);
    });
  });

  const shape: HandlerShape = {
    name: declaration.name.text,
    fileName,
    kind: KINDS[declaration.kind],
    modifiers: keywords(declaration.modifiers),
    annotations: annotations(declaration.modifiers),
    interfaces: interfaces.map(typeText),
    methods: methods.map(methodShape),
  };
  return { shape, ranges };
}

/** The range of a part of the shape, or of the nearest part around it that is written down; '' is the class name. */
export function rangeOf(ranges: ShapeRanges, pointer: string): TextRange {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const range = ranges.get(path);
    if (range) return range;
    if (path === '') return { start: 0, end: 0 };
  }
}

/** The methods a declaration itself declares, in the order of the shape's `methods`. */
export function methodsOf(declaration: TypeDeclaration): readonly MethodDeclaration[] {
  if (declaration.kind === 'EnumDeclaration') return [];
  return declaration.members.filter((member) => member.kind === 'MethodDeclaration');
}

const KINDS = { ClassDeclaration: 'class', InterfaceDeclaration: 'interface', EnumDeclaration: 'enum' } as const;

function methodShape(method: MethodDeclaration): HandlerMethodShape {
  return {
    name: method.name.text,
    modifiers: keywords(method.modifiers),
    annotations: annotations(method.modifiers),
    parameters: method.parameters.map(({ name, type }) => ({ name: name.text, type: typeText(type) })),
    returnType: typeText(method.returnType),
  };
}

function keywords(modifiers: readonly Modifier[]): string[] {
  return modifiers.filter((modifier) => modifier.kind === 'Modifier').map(({ keyword }) => keyword);
}

function annotations(modifiers: readonly Modifier[]): string[] {
  return modifiers.filter((modifier) => modifier.kind === 'Annotation').map(({ name }) => name.text);
}
