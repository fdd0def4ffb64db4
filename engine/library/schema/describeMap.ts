import { KeyTable } from '../../runtime/values/keyTable';

function folded(key: unknown): unknown {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

/**
 * The table of a map that a describe call gives: its keys are found in any case and shown in lower case, or with
 * `keepsSpelling` as they were put. [S] danjb.com/tech_blog/apex_oddities
 */
export class DescribeTable extends KeyTable {
  private readonly spelling: Map<unknown, unknown> | undefined;

  constructor(keepsSpelling = false) {
    super();
    this.spelling = keepsSpelling ? new Map() : undefined;
  }

  override get(key: unknown): unknown {
    return super.get(this.known(key));
  }

  override has(key: unknown): boolean {
    return super.has(this.known(key));
  }

  override put(key: unknown, value: unknown): unknown {
    if (this.spelling && !this.spelling.has(folded(key))) this.spelling.set(folded(key), key);
    return super.put(this.known(key), value);
  }

  override set(key: unknown, value: unknown): void {
    this.put(key, value);
  }

  override delete(key: unknown): unknown {
    const known = this.known(key);
    this.spelling?.delete(folded(key));
    return super.delete(known);
  }

  private known(key: unknown): unknown {
    return this.spelling ? this.spelling.get(folded(key)) : folded(key);
  }
}

/**
 * The table of `Schema.getGlobalDescribe()`: looks an object up when it is asked for, and all of them only for what needs
 * all of them (keySet, values, size). It holds the objects that are known here; an org may lack some of them.
 */
export class GlobalDescribeTable extends DescribeTable {
  private filled = false;

  constructor(
    private readonly find: (name: string) => object | undefined,
    names: () => readonly string[],
  ) {
    super();
    const own = this.entries;
    Object.defineProperty(this, 'entries', {
      get: () => {
        if (this.filled) return own;
        this.filled = true;
        for (const name of names()) {
          const found = find(name);
          if (found) own.set(name.toLowerCase(), found);
        }
        return own;
      },
    });
  }

  override get(key: unknown): unknown {
    if (this.filled) return super.get(key);
    return typeof key === 'string' ? this.find(key) : undefined;
  }

  override has(key: unknown): boolean {
    return this.get(key) !== undefined;
  }
}
