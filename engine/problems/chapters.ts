import type { Chapter, ProblemKind } from './catalogue';
import { handlerProblems } from './handler';
import { metadataProblems } from './metadata';
import { payloadProblems } from './payload';
import { queryProblems } from './query';
import { runProblems } from './run';
import { soqlProblems } from './soql';
import { syntaxProblems } from './syntax';
import { typeProblems } from './type';
import { unsupportedProblems } from './unsupported';

/** Every chapter of the catalogue by the prefix of its codes, in the order in which a reader meets them. */
export const CHAPTERS: Readonly<Record<string, Chapter>> = {
  payload: payloadProblems,
  handler: handlerProblems,
  syntax: syntaxProblems,
  soql: soqlProblems,
  query: queryProblems,
  type: typeProblems,
  unsupported: unsupportedProblems,
  metadata: metadataProblems,
  run: runProblems,
};

/** Every problem that the project knows, by code. */
export const CATALOGUE: Chapter = Object.assign({}, ...Object.values(CHAPTERS)) as Record<string, ProblemKind>;
