import { checkAnonymousIn } from '../../../engine/semantics/anonymous';
import { describeClass, describeUnit } from '../../../engine/semantics/describe';
import { ReferenceRecorder, type References } from '../../../engine/semantics/references';
import type { ClassSymbol } from '../../../engine/semantics/symbols';
import { checkTriggerIn } from '../../../engine/semantics/trigger';
import { type ParsedFile, World } from '../../../engine/semantics/world';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import type { CompilationUnit } from '../../../engine/syntax/tree';
import { fileNameOf } from '../fileName';
import type { LintDocument, WorkspaceView } from '../view';
import { type ApexKind, type ParsedClass, parsedAnonymous, parsedClass, parsedTrigger } from './parsed';

/** A class file, trigger or anonymous block with all that the checker found in it: what hover, completion and the like read. */
export interface DescribedClass {
  readonly kind: ApexKind;
  readonly text: string;
  readonly file: DescribedFile;
  readonly references: References;
  readonly world: World;
  readonly view: WorkspaceView;
}

/** `symbol` is the class of a class file, or what stands for one around the declarations of a trigger or block. */
export interface DescribedFile extends Pick<ParsedFile, 'source'> {
  readonly tree: CompilationUnit;
  readonly symbol: ClassSymbol | undefined;
}

type Described = Pick<DescribedClass, 'file' | 'references'>;

const worlds = new WeakMap<WorkspaceView, World>();
const added = new WeakMap<World, Map<string, ParsedFile>>();
const units = new WeakMap<World, Map<string, Described>>();

/** The Apex of an open document as it is now, checked once in a view. Never throws, whatever the text. */
export function describedClass(document: LintDocument, view: WorkspaceView, kind: ApexKind = 'class'): DescribedClass {
  const world = worldOf(view);
  world.enter();
  const { text } = document;
  if (kind !== 'class') return { kind, text, world, view, ...unit(kind, document, world) };
  const known = world.file(classNameOf(document.file));
  const file =
    known?.source.file === document.file && known.source.text === document.text ? known : add(world, document);
  return { kind, text, file, references: describeClass(world, file), world, view };
}

/** The Apex as it would be with another text: for completion where the text as it is says too little. */
export function describedAs(text: string, { kind, file, view }: DescribedClass): DescribedClass {
  // What nobody sees is not worth a place among the kept trees.
  const parse = (each: string): ParsedClass => (each === text ? parseClassFile(each) : parsedClass(each));
  const world = new World(view.files, { metadata: view.metadata, references: new ReferenceRecorder(), parse });
  const source = { ...file.source, text };
  if (kind !== 'class') return { kind, text, world, view, ...checkedUnit(kind, source, world, false) };
  const added = world.add(source);
  return { kind, text, file: added, references: describeClass(world, added), world, view };
}

function worldOf(view: WorkspaceView): World {
  let world = worlds.get(view);
  if (!world) {
    world = new World(view.files, {
      metadata: view.metadata,
      references: new ReferenceRecorder(),
      parse: parsedClass,
    });
    worlds.set(view, world);
  }
  return world;
}

/** A document that is not the project's file of its class: unsaved, or under another name. */
function add(world: World, document: LintDocument): ParsedFile {
  let files = added.get(world);
  if (!files) {
    files = new Map();
    added.set(world, files);
  }
  let file = files.get(document.file);
  if (file?.source.text !== document.text) {
    file = world.add({ ...document, apiVersion: undefined });
    files.set(document.file, file);
  }
  return file;
}

function unit(kind: Exclude<ApexKind, 'class'>, document: LintDocument, world: World): Described {
  let described = units.get(world);
  if (!described) {
    described = new Map();
    units.set(world, described);
  }
  let known = described.get(document.file);
  if (known?.file.source.text !== document.text) {
    known = checkedUnit(kind, { ...document, apiVersion: undefined }, world, true);
    described.set(document.file, known);
  }
  return known;
}

function checkedUnit(
  kind: Exclude<ApexKind, 'class'>,
  source: DescribedFile['source'],
  world: World,
  keep: boolean,
): Described {
  const { text } = source;
  if (kind === 'trigger') {
    const parsed = keep ? parsedTrigger(text) : parseTrigger(text);
    const checked = checkTriggerIn(world, source, parsed);
    return {
      file: { source, tree: parsed.tree, symbol: checked.symbol },
      references: describeUnit(world, checked),
    };
  }
  const parsed = keep ? parsedAnonymous(text) : parseAnonymous(text);
  const checked = checkAnonymousIn(world, source, parsed);
  return { file: { source, tree: parsed.tree, symbol: checked.symbol }, references: describeUnit(world, checked) };
}

function classNameOf(file: string): string {
  return fileNameOf(file).replace(/\.cls$/i, '');
}
