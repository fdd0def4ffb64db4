import type { World } from '../semantics/world';
import { type ApexType, listOf, mapOf, setOf } from '../types/type';

/** Names of types nest no deeper than collections may, and nobody's text should make us try. [D] List class, eight levels */
const MOST_NESTING = 10;

/**
 * The type that a text names, as `Type.forName` reads it: any case, blanks wherever they stand, `Outer.Inner` in full;
 * undefined when nothing has the name. `void` is no type.
 */
export function typeNamed(text: string, world: World): ApexType | undefined {
  const tokens = text.match(/\w+|[^\s\w]/g) ?? [];
  const reader = new NameReader(tokens, world);
  const type = reader.type(0);
  return reader.isAtEnd ? type : undefined;
}

class NameReader {
  private index = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly world: World,
  ) {}

  get isAtEnd(): boolean {
    return this.index === this.tokens.length;
  }

  type(depth: number): ApexType | undefined {
    const names = this.names();
    if (!names || depth > MOST_NESTING) return undefined;
    if (!this.take('<')) return this.named(names);
    const args: ApexType[] = [];
    do {
      const argument = this.type(depth + 1);
      if (!argument) return undefined;
      args.push(argument);
    } while (this.take(','));
    if (!this.take('>')) return undefined;
    return this.collection(names, args);
  }

  private collection(names: readonly string[], args: readonly ApexType[]): ApexType | undefined {
    const lower = names
      .join('.')
      .toLowerCase()
      .replace(/^system\./, '');
    const [first, second] = args;
    if (lower === 'map') return first && second && args.length === 2 ? mapOf(first, second) : undefined;
    if (args.length === 1 && first) {
      if (lower === 'list') return listOf(first);
      if (lower === 'set') return setOf(first);
    }
    const found = this.named(names);
    return found?.kind === 'platform' ? { ...found, arguments: args } : undefined;
  }

  private named(names: readonly string[]): ApexType | undefined {
    const type = this.world.types.named(names, undefined);
    return type?.kind === 'void' ? undefined : type;
  }

  private names(): string[] | undefined {
    const names: string[] = [];
    do {
      const token = this.tokens[this.index];
      if (token === undefined || !/^\w+$/.test(token)) return undefined;
      names.push(token);
      this.index++;
    } while (this.take('.'));
    return names;
  }

  private take(token: string): boolean {
    if (this.tokens[this.index] !== token) return false;
    this.index++;
    return true;
  }
}
