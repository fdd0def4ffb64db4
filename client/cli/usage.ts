import type { CommandSpec } from './args';
import { COMMANDS } from './commands/specs';
import { EXIT_CODE_MEANINGS } from './exitCodes';

/** The text of `savelog --help`. */
export function generalHelp(): string {
  const rows = Object.values(COMMANDS).map(
    (command) => [`${command.name} ${command.operands}`, command.summary] as const,
  );
  return [
    'SaveLog checks and runs the Apex class behind the "save interaction log" extension point of',
    'Genesys Cloud for Salesforce.',
    '',
    'Usage: savelog <command> [options]',
    '',
    table([...rows, ['--version', 'Prints the version.'], ['--help', 'Shows this text.']]),
    '',
    "'savelog <command> --help' shows a command's options.",
    '',
  ].join('\n');
}

/** The text of `savelog <command> --help`. */
export function commandHelp(spec: CommandSpec): string {
  const options = Object.entries(spec.options).map(([name, { value, short, choices, help }]) => {
    const shown = choices ? choices.join('|') : value;
    return [`${short ? `-${short}, ` : ''}--${name}${shown ? ` ${shown}` : ''}`, help] as const;
  });
  const codes = Object.entries(EXIT_CODE_MEANINGS).map(([code, meaning]) => [code, meaning] as const);
  return [
    spec.summary,
    '',
    `Usage: savelog ${spec.name} ${spec.operands} [options]`,
    ...(spec.notes ? ['', spec.notes] : []),
    '',
    'Options:',
    table(options),
    '',
    'Exit codes:',
    table(codes),
    '',
  ].join('\n');
}

/** Rows of two columns; the second starts at one column for all. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}
