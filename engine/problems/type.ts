import type { Chapter } from './catalogue';
import { annotationProblems } from './type/annotations';
import { declarationProblems } from './type/declarations';
import { inheritanceProblems } from './type/inheritance';
import { modifierProblems } from './type/modifiers';
import { nameProblems } from './type/names';
import { statementProblems } from './type/statements';
import { valueProblems } from './type/values';

/** Problems of the compiler: what a deploy would refuse, in the words a deploy would use. */
export const typeProblems = {
  ...nameProblems,
  ...valueProblems,
  ...statementProblems,
  ...declarationProblems,
  ...modifierProblems,
  ...inheritanceProblems,
  ...annotationProblems,
} satisfies Chapter;
