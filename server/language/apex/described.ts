import { describeClass } from '../../../engine/semantics/describe';
import { ReferenceRecorder, type References } from '../../../engine/semantics/references';
import { type ParsedFile, World } from '../../../engine/semantics/world';
import { parseClassFile } from '../../../engine/syntax/parse';
import { fileNameOf } from '../fileName';
import type { LintDocument, WorkspaceView } from '../view';
import { type ParsedClass, parsedClass } from './parsed';

/** A class file with all that the checker found in it: what hover, completion and the like read. */
export interface DescribedClass {
  readonly text: string;
  readonly file: ParsedFile;
  readonly references: References;
  readonly world: World;
  readonly view: WorkspaceView;
}

const worlds = new WeakMap<WorkspaceView, World>();
const added = new WeakMap<World, Map<string, ParsedFile>>();

/** The class of an open document as it is now, checked once in a view. Never throws, whatever the text. */
export function describedClass(document: LintDocument, view: WorkspaceView): DescribedClass {
  const world = worldOf(view);
  world.enter();
  const known = world.file(classNameOf(document.file));
  const file =
    known?.source.file === document.file && known.source.text === document.text ? known : add(world, document);
  return described(document.text, file, world, view);
}

/** The class as it would be with another text: for completion where the text as it is says too little. */
export function describedAs(text: string, { file, view }: DescribedClass): DescribedClass {
  // What nobody sees is not worth a place among the kept trees.
  const parse = (each: string): ParsedClass => (each === text ? parseClassFile(each) : parsedClass(each));
  const world = new World(view.files, { metadata: view.metadata, references: new ReferenceRecorder(), parse });
  return described(text, world.add({ ...file.source, text }), world, view);
}

function described(text: string, file: ParsedFile, world: World, view: WorkspaceView): DescribedClass {
  return { text, file, references: describeClass(world, file), world, view };
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

function classNameOf(file: string): string {
  return fileNameOf(file).replace(/\.cls$/i, '');
}
