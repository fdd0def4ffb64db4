import type { PlatformDeclaration } from '../platform';
import { contextDeclarations } from './contexts';
import { optionDeclarations } from './options';
import { requestDeclarations } from './request';

/** Everything about asynchronous work that has a class of its own. */
export const asyncDeclarations: readonly PlatformDeclaration[] = [
  ...contextDeclarations,
  ...optionDeclarations,
  ...requestDeclarations,
];
