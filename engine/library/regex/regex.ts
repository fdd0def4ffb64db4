import { raise, Unsupported } from '../../runtime/exceptions';
import { searchCost } from './cost';
import { javascriptForm } from './javascript';
import { parseRegex } from './parser';
import { PatternFault, UnknownPart } from './patternFault';
import { compileProgram, type RegexProgram } from './program';
import type { RegexTree } from './tree';

/** Expressions kept compiled. */
const CACHE_SIZE = 200;
/** Characters of a form that JavaScript's own engine is asked to compile: it gives up on long ones. */
const MAX_FORM = 10_000;
/** Of an expression this much is quoted in a problem. */
const QUOTED_LENGTH = 100;

const cache = new Map<string, Regex>();

/** Where a match may stand: anywhere from a place on, at that place, or exactly from there to the end of the region. */
export type MatchMode = 'find' | 'lookingAt' | 'matches';

/** A compiled Java regular expression. */
export class Regex {
  private machineProgram: RegexProgram | undefined;
  /** Null: JavaScript's own engine has no room for it. */
  private readonly native: Partial<Record<MatchMode, RegExp | null>> = {};
  private readonly form: string | undefined;
  private readonly cost: ((length: number) => number) | undefined;

  private constructor(
    readonly source: string,
    private readonly tree: RegexTree,
  ) {
    this.cost = searchCost(tree.root);
    this.form = this.cost && javascriptForm(tree.root);
  }

  /**
   * The compiled form of an expression. Raises `System.StringException: Invalid regex: …` with Java's description for
   * a faulty one [K], Unsupported for one that has a part which is not simulated.
   * [D] https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
   */
  static of(source: string): Regex {
    let regex = cache.get(source);
    if (!regex) {
      regex = new Regex(source, parsed(source));
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(source, regex);
    }
    return regex;
  }

  get groupCount(): number {
    return this.tree.groupCount;
  }

  /** The number of the group of a name; undefined when there is none. */
  groupNamed(name: string): number | undefined {
    return this.tree.groupNames.get(name);
  }

  /** The form for the backtracking machine. */
  get program(): RegexProgram {
    this.machineProgram ??= compileProgram(this.tree);
    return this.machineProgram;
  }

  /**
   * The form for JavaScript's own engine, where it has one that finds the same and surely reads an input of `length`
   * no more than `reads` times. Not for inputs with surrogates.
   */
  nativeFor(mode: MatchMode, length: number, reads: number): RegExp | undefined {
    const { form, cost } = this;
    if (form === undefined || form.length > MAX_FORM || !cost || cost(length) > reads) return undefined;
    if (this.native[mode] === undefined) this.native[mode] = nativeForm(form, mode, this.groupCount > 0) ?? null;
    return this.native[mode] ?? undefined;
  }
}

/**
 * Without groups the places of a match need not be asked for, which is quicker. Undefined for a form that is too large or
 * too deep for JavaScript, which finds that out at the first search.
 */
function nativeForm(form: string, mode: MatchMode, groups: boolean): RegExp | undefined {
  const flags = groups ? 'du' : 'u';
  try {
    const regex =
      mode === 'find'
        ? new RegExp(form, `${flags}g`)
        : new RegExp(mode === 'lookingAt' ? form : `(?:${form})(?![\\s\\S])`, `${flags}y`);
    regex.exec('');
    regex.lastIndex = 0;
    return regex;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parsed(source: string): RegexTree {
  try {
    return parseRegex(source);
  } catch (fault) {
    if (fault instanceof PatternFault) {
      return raise('System.StringException', `Invalid regex: ${fault.messageFor(source)}`);
    }
    if (!(fault instanceof UnknownPart)) throw fault;
    const quoted = source.length > QUOTED_LENGTH ? `${source.slice(0, QUOTED_LENGTH)}…` : source;
    throw new Unsupported('unsupported-regular-expression', [quoted, fault.message]);
  }
}
