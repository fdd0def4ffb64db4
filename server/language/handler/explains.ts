import type { Problem } from '../../../engine/problems/problem';
import { isAbout } from '../../../engine/semantics/followUps';
import type { ClassFile, MethodDeclaration } from '../../../engine/syntax/tree';
import { methodsOf } from './shape';

/**
 * Whether a problem of a handler is the cause of what the compiler says, and so makes it a repetition: the rules of
 * extension points know what the author meant.
 */
export function explains(handler: Problem, compiler: Problem, file: ClassFile): boolean {
  switch (handler.code) {
    case 'handler-interface-name':
      return contains(handler, compiler) && !compiler.code.startsWith('syntax-');
    case 'handler-not-global':
      return compiler.code === 'type-modifier-missing';
    case 'handler-method-visibility':
      return (
        isUnimplemented(compiler) || (compiler.code === 'type-interface-visibility' && contains(handler, compiler))
      );
    case 'handler-method-return-type': {
      if (isUnimplemented(compiler)) return true;
      const method = methodOf(handler, file);
      return compiler.code === 'type-return-value' && method !== undefined && contains(method, compiler);
    }
    case 'handler-method-parameters': {
      if (isUnimplemented(compiler)) return true;
      const method = methodOf(handler, file);
      if (!method || !compiler.code.startsWith('type-') || !contains(method, compiler)) return false;
      return method.parameters.some(({ name }) => isAbout(compiler, name.text, file));
    }
    default:
      return handler.code.startsWith('handler-method-') && isUnimplemented(compiler);
  }
}

function isUnimplemented({ code, message }: Problem): boolean {
  return code === 'type-not-implemented' && /\bon(SaveLog|ClickToDial|ScreenPop)\b/i.test(message);
}

function methodOf(problem: Problem, { declaration }: ClassFile): MethodDeclaration | undefined {
  return declaration && methodsOf(declaration).find((method) => contains(method, problem));
}

function contains(outer: { start: number; end: number }, { start, end }: Problem): boolean {
  return outer.start <= start && end <= outer.end;
}
