import { parseArgs } from 'node:util';
import { didYouMean } from './didYouMean';
import { UsageError } from './errors';

/** One option of a command. Without `value` it is a switch. */
export interface OptionSpec {
  readonly help: string;
  /** Placeholder of its value in help texts, such as `<folder>`. */
  readonly value?: string;
  /** The only values that are taken. */
  readonly choices?: readonly string[];
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Placeholder of the arguments in the usage line. */
  readonly operands: string;
  /** Least and most number of arguments. */
  readonly count: readonly [least: number, most: number];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** A sentence or two for `--help`, below the usage line. */
  readonly notes?: string;
}

/** What the user gave: arguments in order, and for each option the values given, in order. */
export interface ParsedArgs {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads the arguments behind a command's name. `--` ends the options, a lone `-` is an argument.
 * @throws UsageError for an unknown option, a missing, surplus or wrong value, and a wrong number of arguments;
 * never when `--help` was given.
 */
export function parseCommandArgs(argv: readonly string[], spec: CommandSpec): ParsedArgs {
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, option]) => [
      name,
      { type: option.value ? 'string' : 'boolean', ...(option.short ? { short: option.short } : {}) } as const,
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
    const fault = option ? faultOf(token, option, values) : unknownOption(token.rawName, spec);
    if (fault) faults.push(fault);
    else if (option?.value) values.set(token.name, [...(values.get(token.name) ?? []), token.value as string]);
    else switches.add(token.name);
  }
  if (switches.has('help')) return { operands, values, switches };
  const fault = faults[0] ?? countFault(operands, spec);
  if (fault) throw new UsageError(fault, spec.name);
  return { operands, values, switches };
}

/** The value of an option that is given at most once; `fallback` when it was not given. */
export function single<F>(args: ParsedArgs, name: string, fallback: F): string | F {
  return args.values.get(name)?.[0] ?? fallback;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function faultOf(
  token: OptionToken,
  option: OptionSpec,
  given: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const { rawName, value } = token;
  if (!option.value) return value === undefined ? undefined : `${rawName} takes no value`;
  const missing = value === undefined || value === '' || (!token.inlineValue && /^-./.test(value));
  if (missing) return `${rawName} needs a value: ${rawName} ${option.value}`;
  if (option.choices && !option.choices.includes(value)) {
    return `${rawName} takes ${listing(option.choices)}, not '${value}'${didYouMean(value, option.choices)}`;
  }
  if (!option.multiple && given.has(token.name)) return `${rawName} is given more than once`;
  return undefined;
}

function unknownOption(rawName: string, spec: CommandSpec): string {
  const names = Object.keys(spec.options).map((name) => `--${name}`);
  return `unknown option ${rawName}${didYouMean(rawName, names)}`;
}

function countFault(operands: readonly string[], { count: [least, most], operands: placeholder }: CommandSpec) {
  if (operands.length < least) return `${placeholder} is missing`;
  if (operands.length > most) return `'${operands[most]}' is one argument too many`;
  return undefined;
}

function listing(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
