import { type PackText, SortedLines } from '../../pack/sortedLines';

/** A class, interface or enum of the platform as the pack has it: names and types, nothing of what it does. */
export interface PackClass {
  /** With its namespace: `Messaging.SingleEmailMessage`. */
  readonly name: string;
  readonly isAbstract: boolean;
  /** As a platform declaration's: `class System.List<T> implements Iterable<T>`. Names in it without a namespace are in System. */
  readonly header: string;
  /** As the keys of rows: `static Integer valueOf(String)`, `new(String name)`, `Id id`. A parameter may lack its name. */
  readonly signatures: readonly string[];
  /** Of an enum; the order is not always that of `ordinal()`. */
  readonly constants: readonly string[];
}

const KIND = /^(abstract )?(class|interface|enum)$/;

/** The pack of the platform's classes. Nothing but the lines that are asked for is read. Never raises, whatever the text. */
export class KnownClasses {
  readonly #lines: SortedLines;
  #names: readonly string[] | undefined;

  /** `text` is that of packs/platform.txt. */
  constructor(text: PackText) {
    this.#lines = new SortedLines(text);
  }

  /** The class of this full name, in any case; undefined when the pack has none. */
  knownClass(name: string): PackClass | undefined {
    const columns = this.#lines.find(name);
    if (!columns) return undefined;
    const [declared = '', kindText = '', above = '', members = ''] = columns;
    const kind = KIND.exec(kindText);
    if (!kind) return undefined;
    const list = (wanted: boolean): readonly string[] => (wanted && members !== '' ? members.split(';') : []);
    return {
      name: declared,
      isAbstract: kind[1] !== undefined,
      header: `${kind[2]} ${declared}${above}`,
      // Most classes that are looked up are never asked for a member that only the pack has.
      get signatures() {
        return list(kind[2] !== 'enum');
      },
      get constants() {
        return list(kind[2] === 'enum');
      },
    };
  }

  /** The full names of all classes, sorted without regard to case. */
  names(): readonly string[] {
    this.#names ??= this.#lines.names();
    return this.#names;
  }
}
