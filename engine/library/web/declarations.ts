import type { PlatformDeclaration } from '../platform';
import { apexPages } from './apexPages';
import { cookie } from './cookie';
import { messageDeclarations } from './message';
import { restDeclarations } from './rest';
import { selectOption } from './selectOption';
import { standardController } from './standardController';

/** REST methods and Visualforce pages, as far as tests pretend to call them. */
export const webDeclarations: readonly PlatformDeclaration[] = [
  ...restDeclarations,
  ...messageDeclarations,
  apexPages,
  standardController,
  selectOption,
  cookie,
];
