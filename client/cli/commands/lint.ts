import type { ReportedProblem } from '../../../engine/run/contract';
import { version } from '../../../package.json';
import type { ApexCheck } from '../../../server/language/view';
import { type ParsedArgs, single } from '../args';
import { isInputError } from '../errors';
import { type ExitCode, exitCodeOfLint } from '../exitCodes';
import { shownPath } from '../files/paths';
import { readText } from '../files/readText';
import { painter } from '../formats/colours';
import { lintAsJson } from '../formats/lint/json';
import { lintAsSarif } from '../formats/lint/sarif';
import { lintAsText } from '../formats/lint/text';
import type { CliIo } from '../io';
import { checkInputs } from '../lint/checkInputs';
import { lintInputs } from '../lint/inputs';

/**
 * `savelog lint`: checks files and folders and prints the problems. What cannot be read is named on standard error and
 * the rest is checked all the same.
 */
export async function lint(args: ParsedArgs, io: CliIo): Promise<ExitCode> {
  let unreadable = 0;
  const tellUnreadable = (error: unknown): void => {
    if (!isInputError(error)) throw error;
    unreadable++;
    io.stderr.write(`savelog: ${error.message}\n`);
  };
  const inputs = lintInputs(args.operands, io, tellUnreadable);
  const texts = new Map<string, string>();
  for (const { path } of inputs) {
    try {
      texts.set(path, readText(path, shownPath(path, io.cwd), io.files));
    } catch (error) {
      tellUnreadable(error);
    }
  }
  const { problems, checked } = checkInputs(inputs, texts, single(args, 'apex', 'handlers') as ApexCheck, io);
  io.stdout.write(await print(problems, checked, single(args, 'format', 'text'), io));
  return exitCodeOfLint({ errors: problems.filter(({ severity }) => severity === 'error').length, unreadable });
}

async function print(problems: readonly ReportedProblem[], checked: number, format: string, io: CliIo) {
  if (format === 'json') return lintAsJson(problems);
  if (format === 'text') return lintAsText(problems, checked, painter(io.stdout.colour));
  const { CATALOGUE } = await import('../../../engine/problems/chapters');
  return lintAsSarif(problems, CATALOGUE, version);
}
