import type { PackText } from '../pack/sortedLines';
import type {
  ApexSource,
  FileProvider,
  MetadataKind,
  MetadataSource,
  PackName,
  ProjectFacts,
  StaticResourceSource,
} from './contract';
import type { NamedText } from './dependents';
import { answerFrom } from './fileAnswers';
import type { FileAnswer, FileQuestion } from './workerChannel';

const NOTHING: readonly MetadataSource[] = [];

/** Hands files on and remembers which it was asked for, so that a later run can tell whether anything has changed. */
export class RecordedFiles implements FileProvider {
  private readonly answers = new Map<string, { readonly question: FileQuestion; readonly answer: FileAnswer }>();

  /** Lower-cased names of the objects that the project's facts list. */
  private listed: ReadonlySet<string> | undefined;

  constructor(private files: FileProvider) {}

  /** How many questions a later run would ask again. */
  get asked(): number {
    return this.answers.size;
  }

  apexClass(name: string): ApexSource | undefined {
    return this.ask(`class ${name}`, { kind: 'class', name }) as ApexSource | undefined;
  }

  objectMetadata(name: string): readonly MetadataSource[] {
    if (!this.mayHave(name)) return NOTHING;
    return this.ask(`object ${name}`, { kind: 'object', name }) as readonly MetadataSource[];
  }

  objectTriggers(name: string): readonly ApexSource[] {
    return this.ask(`triggers ${name}`, { kind: 'triggers', name }) as readonly ApexSource[];
  }

  metadataFiles(of: MetadataKind, name: string): readonly MetadataSource[] {
    if (of === 'soqlMetadata' && !this.mayHave(name)) return NOTHING;
    return this.ask(`${of} ${name}`, { kind: 'metadata', of, name }) as readonly MetadataSource[];
  }

  staticResource(name: string): StaticResourceSource | undefined {
    return this.ask(`staticResource ${name}`, { kind: 'staticResource', name }) as StaticResourceSource | undefined;
  }

  project(): ProjectFacts {
    return this.facts() ?? { namespace: undefined, objects: [] };
  }

  /** Packs are part of the product: they never change while it runs, so they are not remembered. */
  pack(name: PackName): PackText | undefined {
    return this.files.pack?.(name);
  }

  /**
   * What reads otherwise in `files` than it was answered before: the lower-cased names of the classes that came, changed
   * or went, or `more` when something else did. From then on `files` answers.
   */
  changes(files: FileProvider): readonly string[] | 'more' {
    const classes: string[] = [];
    for (const [key, { question, answer }] of this.answers) {
      const now = answerFrom(files, question);
      if (isSame(answer, now)) continue;
      if (question.kind !== 'class') return 'more';
      classes.push(question.name);
      this.answers.set(key, { question, answer: now });
    }
    this.files = files;
    return classes;
  }

  /** The classes that were asked for, also in vain. */
  classes(): NamedText[] {
    return [...this.answers.values()].flatMap(({ question, answer }) =>
      question.kind === 'class' ? [{ name: question.name, text: (answer as ApexSource | undefined)?.text }] : [],
    );
  }

  private facts(): ProjectFacts | undefined {
    return this.ask('project', { kind: 'project' }) as ProjectFacts | undefined;
  }

  /**
   * Whether the project may have files of an object. Its facts list those that have: of the many others nothing is asked,
   * neither now nor again before each later run.
   */
  private mayHave(lowerName: string): boolean {
    if (!this.listed) {
      const facts = this.facts();
      if (!facts) return true;
      this.listed = new Set(facts.objects.map((name) => name.toLowerCase()));
    }
    return this.listed.has(lowerName);
  }

  private ask(key: string, question: FileQuestion): FileAnswer {
    const known = this.answers.get(key);
    if (known) return known.answer;
    const answer = answerFrom(this.files, question);
    this.answers.set(key, { question, answer });
    return answer;
  }
}

/** Whether two answers say the same: texts, their files, versions; compared by content, since a worker gets copies. */
function isSame(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return false;
  if (Array.isArray(before)) {
    return (
      Array.isArray(now) && before.length === now.length && before.every((each, index) => isSame(each, now[index]))
    );
  }
  return Object.entries(before).every(([key, value]) => isSame(value, (now as Record<string, unknown>)[key]));
}
