import { toId18 } from '../runtime/values/id';

/** The simulated org. */
export const ORGANIZATION = { id: toId18('00D000000000001') as string, name: 'SaveLog' } as const;
