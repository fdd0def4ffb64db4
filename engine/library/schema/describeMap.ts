import { Unsupported } from '../../runtime/exceptions';
import { KeyTable } from '../../runtime/values/keyTable';

function folded(key: unknown): unknown {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

/** The table of a map that a describe call gives: its keys are found in any case and shown in lower case. [S] danjb.com/tech_blog/apex_oddities */
export class DescribeTable extends KeyTable {
  override get(key: unknown): unknown {
    return super.get(folded(key));
  }

  override has(key: unknown): boolean {
    return super.has(folded(key));
  }

  override put(key: unknown, value: unknown): unknown {
    return super.put(folded(key), value);
  }

  override delete(key: unknown): unknown {
    return super.delete(folded(key));
  }
}

/**
 * The table of `Schema.getGlobalDescribe()`: looks each object up as it is asked for. The objects of the real org are
 * not known, so whatever needs all of them (keySet, values, size) ends the run as unsupported.
 */
export class GlobalDescribeTable extends DescribeTable {
  constructor(private readonly find: (name: string) => object | undefined) {
    super();
    Object.defineProperty(this, 'entries', {
      get: (): never => {
        throw new Unsupported('unsupported-method', ['keySet, values or size of Schema.getGlobalDescribe()']);
      },
    });
  }

  override get(key: unknown): unknown {
    return typeof key === 'string' ? this.find(key) : undefined;
  }

  override has(key: unknown): boolean {
    return this.get(key) !== undefined;
  }
}
