import type { ApexSource, FileProvider } from '../../../../engine/run/contract';
import { apexCompletion } from '../../../../server/language/apex/completion/completion';
import type { Suggestion } from '../../../../server/language/apex/completion/suggestion';
import { declarationOf, type Place } from '../../../../server/language/apex/declarations';
import { type DescribedClass, describedClass } from '../../../../server/language/apex/described';
import { apexHover } from '../../../../server/language/apex/hover';
import { findReferences, highlights } from '../../../../server/language/apex/occurrences';
import { type ApexSignatures, signatureHelp } from '../../../../server/language/apex/signatureHelp';
import type { ApexCheck, WorkspaceView } from '../../../../server/language/view';
import { createView } from '../../../../server/language/workspaceView';
import { shippedPack } from '../../../../server/project/packs';

/** Other files of the project: classes by file name (`B.cls`), metadata by path below `objects` (`Activity/fields/X__c.field-meta.xml`, `Activity.object`). */
export type Others = Readonly<Record<string, string>>;

/** A place in a class: its text with a `|` where the cursor is. */
export interface Cursor {
  readonly described: DescribedClass;
  readonly offset: number;
  readonly view: WorkspaceView;
}

/** The class `A` in `/p/A.cls` and its surroundings. */
export function at(marked: string, others: Others = {}, check: ApexCheck = 'all'): Cursor {
  const offset = marked.indexOf('|');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const view = viewOf({ 'A.cls': text, ...others }, check);
  return { described: describedClass({ file: '/p/A.cls', text }, view), offset: Math.max(offset, 0), view };
}

/** A view of a project that holds these files. */
export function viewOf(files: Others, check: ApexCheck = 'all'): WorkspaceView {
  const classes = new Map<string, ApexSource>();
  const objects = new Map<string, { file: string; text: string }[]>();
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.cls')) {
      classes.set(name.slice(0, -4).toLowerCase(), { file: `/p/${name}`, text, apiVersion: 61 });
    } else {
      const object = (name.split(/[/.]/)[0] ?? '').toLowerCase();
      objects.set(object, [...(objects.get(object) ?? []), { file: `/p/objects/${name}`, text }]);
    }
  }
  const provider: FileProvider = {
    apexClass: (lowerName) => classes.get(lowerName),
    objectMetadata: (lowerName) => objects.get(lowerName) ?? [],
    pack: shippedPack,
  };
  return createView(provider, () => classes.values(), check);
}

/** A class `A` with these statements in a method of an object; `members` stand beside it. */
export function body(statements: string, members = ''): string {
  return `public class A {\n${members}\n  void run(String data) {\n    ${statements}\n  }\n  void last() { }\n}`;
}

/** The Markdown of the hover at the `|`; empty where there is none. */
export function hover(marked: string, others?: Others): string {
  const { described, offset } = at(marked, others);
  return apexHover(described, offset)?.markdown ?? '';
}

/** What the code of a hover says, without the words around it. */
export function declared(marked: string, others?: Others): string | undefined {
  return /```apex\n([\s\S]*?)\n```/.exec(hover(marked, others))?.[1];
}

/** Where the name at the `|` is declared, as `file: line of text` with the name in `⟦⟧`. */
export function definition(marked: string, others?: Others): string | undefined {
  const { described, offset } = at(marked, others);
  const reference = described.references.at(offset);
  const place = reference && declarationOf(reference.meaning, described);
  return place && shown(place);
}

/** The places that `find all references` gives at the `|`. */
export function references(marked: string, others?: Others, check?: ApexCheck, withDeclaration = true): string[] {
  const { described, offset } = at(marked, others, check);
  return findReferences(described, offset, withDeclaration).map(shown);
}

/** The highlighted places at the `|`, in the lines they stand in. */
export function highlighted(marked: string): string[] {
  const { described, offset } = at(marked);
  const { file, text } = described.file.source;
  return highlights(described, offset).map(({ start, end }) => shown({ file, text, start, end }));
}

/** What is proposed at the `|`. */
export function complete(marked: string, others?: Others): readonly Suggestion[] {
  const { described, offset } = at(marked, others);
  return apexCompletion(described, offset)?.items ?? [];
}

/** The labels of what is proposed at the `|`. */
export function labels(marked: string, others?: Others): string[] {
  return complete(marked, others).map(({ label }) => label);
}

/** What is proposed under one name at the `|`. */
export function proposed(label: string, marked: string, others?: Others): Suggestion | undefined {
  return complete(marked, others).find((each) => each.label === label);
}

/** The signatures at the `|`, the active one with `*`, its active parameter in `⟦⟧`. */
export function signatures(marked: string, others?: Others): string[] {
  const { described, offset } = at(marked, others);
  return shownSignatures(signatureHelp(described, offset));
}

function shownSignatures(help: ApexSignatures | undefined): string[] {
  return (help?.signatures ?? []).map(({ label, parameters }, index) => {
    const [start, end] = parameters[help?.argument ?? 0] ?? [0, 0];
    if (index !== help?.active) return label;
    return `*${end > start ? `${label.slice(0, start)}⟦${label.slice(start, end)}⟧${label.slice(end)}` : label}`;
  });
}

function shown({ file, text, start, end }: Place): string {
  const name = file.slice('/p/'.length);
  if (end === start) return name;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const line = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, until < 0 ? undefined : until)}`;
  return `${name}: ${line.trim()}`;
}
