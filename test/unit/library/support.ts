import type { PlatformDeclaration } from '../../../engine/library/platform';
import { PlatformClass } from '../../../engine/library/platformClass';
import { headerName } from '../../../engine/library/signature';

/** Calls the row of a declaration with this signature, as generated code does. */
export function call(declaration: PlatformDeclaration, signature: string, ...args: unknown[]): unknown {
  const row = declaration.rows[signature];
  if (!row) throw new Error(`${declaration.header} has no row ${signature}`);
  const run = typeof row === 'function' ? row : 'get' in row ? row.get : row.run;
  return run(...args);
}

/** Parses every signature of the declarations; raises what is wrong with one. Gives the classes by name. */
export function parsed(declarations: readonly PlatformDeclaration[]): Map<string, PlatformClass> {
  const classes = new Map<string, PlatformClass>();
  const find = (name: string) => classes.get(name) ?? classes.get(`System.${name}`) ?? classes.get(`Schema.${name}`);
  for (const declaration of declarations) {
    const name = headerName(declaration.header);
    classes.set(name, new PlatformClass(name, declaration, find));
  }
  for (const each of classes.values()) {
    each.allMethods();
    each.allProperties();
    void each.constructors;
  }
  return classes;
}
