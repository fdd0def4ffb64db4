import type { PlatformDeclaration } from './platform';

/** Every declaration of the library. A new class is added here. */
export const declarations: readonly PlatformDeclaration[] = [];
