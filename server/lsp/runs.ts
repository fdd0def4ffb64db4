import { isAbsolute, resolve } from 'node:path';
import { CONTRACT_VERSION, type FileProvider, PAYLOAD_FILE, type RunRequest } from '../../engine/run/contract';
import { type HandlerFile, handlerOf } from '../language/handler/find';
import { reason } from '../project/fileSystem';
import { withClass } from '../project/overriding';
import { shippedPack } from '../project/packs';
import type { ProjectFiles } from '../project/projectFiles';
import { unreadableSentence } from '../project/unreadable';
import { isLocale, isTimeZone } from '../project/user';
import type { Refusal, RunParams, RunResult, Settings, StopResult } from '../protocol';
import type { Engine } from './engine';
import type { HandlerList } from './handlers';
import type { ServerHost } from './host';
import { reportWithUris } from './reportUris';
import { RunQueue } from './runQueue';
import { pathOf } from './uris';
import type { Workspace } from './workspace';

/** What a run reads of the session around it. */
export interface RunContext {
  readonly host: ServerHost;
  readonly workspace: Workspace;
  readonly handlers: HandlerList;
  isTrusted(): boolean;
  settings(uri: string | undefined): Promise<Settings>;
  workerPath(): string | undefined;
  /** The URI by which the client knows a path. */
  uriOf(path: string): string;
  onStatus(running: number, waiting: number): void;
}

interface PreparedRun {
  readonly request: RunRequest;
  readonly files: FileProvider;
}

type Preparation = { readonly run: PreparedRun } | Exclude<RunResult, { readonly report: unknown }>;

/** The runs of a session: chooses the handler, reads the data, and gives one request after the other to the engine. */
export class Runs {
  readonly #queue: RunQueue;
  #engine: Engine | undefined;

  constructor(private readonly context: RunContext) {
    this.#queue = new RunQueue((running, waiting) => context.onStatus(running, waiting));
  }

  /** Answers `savelog/run`. Resolves whatever happens. */
  async run(params: RunParams): Promise<RunResult> {
    try {
      const prepared = await this.#prepare(params);
      if (!('run' in prepared)) return prepared;
      const { request, files } = prepared.run;
      const ran = await this.#queue.do(() => this.#started().run(request, files));
      if (ran.kind === 'busy')
        return refused('busy', 'Too many runs are waiting already. Stop them, or let some finish.');
      if (ran.kind === 'dropped') return refused('stopped', 'The run was stopped before its turn came.');
      const { uri } = params.payload;
      const uriOf = (path: string) => (path === PAYLOAD_FILE ? (uri ?? '') : this.context.uriOf(path));
      return { report: reportWithUris(ran.value, uriOf) };
    } catch (error) {
      return refused('failed', `The run could not be done: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Answers `savelog/stop`. */
  stop(): StopResult {
    const waiting = this.#queue.clear();
    const running = this.#queue.running ? 1 : 0;
    if (running) this.#engine?.stop();
    return { stopped: waiting + running };
  }

  /** Starts the engine ahead of the first run, where there may be one. */
  warm(): void {
    if (!this.context.isTrusted()) return;
    try {
      this.#started();
    } catch {
      // The run that comes will say why.
    }
  }

  async dispose(): Promise<void> {
    this.#queue.clear();
    await this.#engine?.dispose();
  }

  #started(): Engine {
    this.#engine ??= this.context.host.createEngine(this.context.workerPath());
    return this.#engine;
  }

  async #prepare(params: RunParams): Promise<Preparation> {
    if (!this.context.isTrusted()) {
      return refused(
        'untrusted',
        'The workspace is not trusted, so its Apex is not run. Trust the workspace to run handlers.',
      );
    }
    const { payload } = params;
    const settings = await this.context.settings(payload.uri ?? params.handler?.uri);
    const choice = this.#choose(params, settings);
    if (!('handler' in choice)) return choice;
    const { handler } = choice;
    const wrong = wrongSetting(settings);
    if (wrong) return refused('setting', wrong);
    const project = this.context.workspace.projectOf(handler.source.file);
    const data = this.#read(params.dataFiles ?? settings.dataFiles, payload.uri && pathOf(payload.uri), project);
    if ('refused' in data) return data;
    const request: RunRequest = {
      version: CONTRACT_VERSION,
      kind: 'onSaveLog',
      handler: handler.name,
      payload: payload.text,
      data: data.files,
      now: this.context.host.now().toISOString(),
      limits: { ...settings.limits, ...params.limits },
      user: settings.user,
    };
    const files: FileProvider = project ?? { apexClass: () => undefined, objectMetadata: () => [], pack: shippedPack };
    return { run: { request, files: withClass(files, handler.name, handler.source) } };
  }

  #choose(
    { handler, payload }: RunParams,
    settings: Settings,
  ): { handler: NamedClass } | Exclude<Preparation, { run: unknown }> {
    const { workspace, handlers } = this.context;
    if (handler) {
      const source = workspace.source(pathOf(handler.uri));
      if (!source) return refused('unreadable', `The handler's file ${pathOf(handler.uri)} cannot be read.`);
      return { handler: { name: handlerOf(source)?.name || handler.name, source } };
    }
    const known = handlers.saveLogHandlers(payload.uri);
    if (settings.defaultHandler !== '') {
      const set = known.find(({ name }) => name.toLowerCase() === settings.defaultHandler.toLowerCase());
      if (set) return { handler: set };
      return refused(
        'noHandler',
        `The setting savelog.defaultHandler names ${settings.defaultHandler}, but no class of this name implements purecloud.CTIExtension.SaveLog.`,
      );
    }
    const [only, second] = known;
    if (only && second) return { choose: known.map((each) => handlers.toRef(each)) };
    return only ? { handler: only } : refused('noHandler', handlers.noHandlerSentence(payload.uri));
  }

  /** Texts of data files; a relative path is looked for in the payload's workspace folder, then in the project. */
  #read(names: readonly string[], payloadPath: string | undefined, project: ProjectFiles | undefined) {
    const { workspace, host } = this.context;
    const folder = payloadPath === undefined ? undefined : workspace.folderOf(payloadPath);
    const bases = [folder, project?.root.folder, ...workspace.folders].filter((base) => base !== undefined);
    const files: { file: string; text: string }[] = [];
    for (const name of names) {
      const paths = isAbsolute(name) ? [name] : [...new Set(bases)].map((base) => resolve(base, name));
      let failure = 'it is relative to a workspace folder, and there is none';
      let found = false;
      for (const file of paths) {
        try {
          files.push({ file, text: host.fileSystem.read(file) });
          found = true;
          break;
        } catch (error) {
          failure = reason(error);
        }
      }
      if (!found) return refused('unreadable', unreadableSentence({ path: `The data file ${name}`, reason: failure }));
    }
    return { files };
  }
}

type NamedClass = Pick<HandlerFile, 'name' | 'source'>;

/** A sentence about a setting that names something that does not exist. */
function wrongSetting({ user }: Settings): string | undefined {
  if (!isLocale(user.locale))
    return `The setting savelog.user.locale takes a locale such as de_DE, not '${user.locale}'.`;
  if (isTimeZone(user.timeZone)) return undefined;
  return `The setting savelog.user.timeZone takes a name such as Europe/Berlin, not '${user.timeZone}'.`;
}

function refused(code: Refusal['code'], message: string): { readonly refused: Refusal } {
  return { refused: { code, message } };
}
