import { dirname, resolve } from 'node:path';
import type { FileProvider } from '../../../engine/run/contract';
import { withClass } from '../../../server/project/overriding';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { classNameOf } from '../../../server/project/sourceIndex';
import { didYouMean } from '../didYouMean';
import { InputError } from '../errors';
import { shownPath } from '../files/paths';
import { readText } from '../files/readText';
import type { CliIo } from '../io';
import { projectRoot } from './projectRoot';

/** What the user said about the handler, and where to look when that is not all. */
export interface HandlerWish {
  /** Class name or .cls file; undefined: the only handler of the project. */
  readonly handler: string | undefined;
  /** The project's folder; undefined: searched upwards. */
  readonly project: string | undefined;
  /** Absolute folder of the payload, the working folder when it has none. */
  readonly payloadFolder: string;
  readonly io: CliIo;
}

/** The class to run and where its project's files come from. */
export interface ChosenHandler {
  readonly handler: string;
  readonly project: ProjectFiles;
  readonly files: FileProvider;
}

/**
 * Decides which class runs, and in which project.
 * @throws InputError when there is no such class or file, no handler at all, or more than one to choose from
 */
export async function chooseHandler(wish: HandlerWish): Promise<ChosenHandler> {
  const { handler, io } = wish;
  if (handler !== undefined && /\.cls$|[\\/]/i.test(handler)) return handlerInFile(handler, wish);
  const root = projectRoot(wish.project, [wish.payloadFolder, io.cwd], io.cwd, io);
  const project = new ProjectFiles(root, undefined, io.files);
  const shownRoot = shownPath(root.folder, io.cwd);
  if (handler !== undefined) {
    if (project.apexClass(handler.toLowerCase())) return { handler, project, files: project };
    throw new InputError(`no class '${handler}' in ${shownRoot}${suggestion(handler, project)}`);
  }
  const found = await saveLogHandlers(project);
  if (found.length === 1) return { handler: found[0]!.name, project, files: project };
  throw new InputError(
    found.length === 0
      ? `no class in ${shownRoot} implements purecloud.CTIExtension.SaveLog; name one with --handler`
      : `${found.length} handlers in ${shownRoot}; choose one with --handler:\n${found
          .map(({ name, source }) => `  ${name} (${shownPath(source.file, io.cwd)})`)
          .join('\n')}`,
  );
}

function handlerInFile(handler: string, { project: folder, io }: HandlerWish): ChosenHandler {
  const file = resolve(io.cwd, handler);
  const text = readText(file, handler, io.files);
  const own = dirname(file);
  const project = new ProjectFiles(projectRoot(folder, [own], own, io), new Map([[file, text]]), io.files);
  const name = declaredName(text) ?? classNameOf(file) ?? handler;
  const source = project.source(file);
  return { handler: name, project, files: source ? withClass(project, name, source) : project };
}

/** The classes of a project that implement SaveLog, sorted by name. Loads the parser, which a named handler does without. */
async function saveLogHandlers(project: ProjectFiles) {
  const { findHandlers } = await import('../../../server/language/handler/find');
  const { mayNameExtensionPoint } = await import('../../../server/language/handler/extensionPoints');
  const candidates = project.classFiles().filter((file) => mayNameExtensionPoint(project.text(file) ?? ''));
  const sources = candidates.flatMap((file) => project.source(file) ?? []);
  return findHandlers(sources).filter(({ points }) => points.includes('SaveLog'));
}

/**
 * The name behind the first `class` outside comments and strings. Parsing the file only for its name would cost more
 * than the rest of this command; what the pattern gets wrong, the engine's own parser reports.
 */
function declaredName(text: string): string | undefined {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'/g, ' ');
  return /\bclass\s+([a-z]\w*)/i.exec(code)?.[1];
}

function suggestion(name: string, project: ProjectFiles): string {
  return didYouMean(
    name,
    project.classFiles().map((file) => classNameOf(file) ?? ''),
  );
}
