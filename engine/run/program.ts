import { Unsupported } from '../runtime/exceptions';
import type { Program } from '../runtime/program';
import type { Linker } from './linker';

/** The program of a linker, as library functions see it. */
export function programOf(_linker: Linker): Program {
  return {
    typeNamed: () => lacking('Type.forName'),
    instantiate: () => lacking('Type.newInstance'),
    stub: () => lacking('Test.createStub'),
  };
}

function lacking(method: string): never {
  throw new Unsupported('unsupported-method', [method]);
}
