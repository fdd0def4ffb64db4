import * as vscode from 'vscode';
import type { Context } from '../context';
import { say } from '../dialogs';
import {
  apexNameProblem,
  classFolders,
  manifestApiVersion,
  metaXml,
  packageFolder,
  sourceApiVersion,
} from '../handlers/newClass';
import { expandSnippet } from '../snippets/expand';
import { loadSnippets } from '../snippets/load';

/**
 * Creates a handler class with its `-meta.xml` in the project's classes folder, from the snippet that survives real
 * payloads, and opens it. Asks for the name, and for the folder when the project has several.
 */
export async function createHandler(context: Context): Promise<void> {
  const folder = await workspaceFolder();
  if (!folder) {
    return;
  }
  const { classes, apiVersion } = await layoutOf(folder);
  const target = await classFolder(folder, classes);
  if (!target) {
    return;
  }
  const name = await vscode.window.showInputBox({
    title: 'Name of the handler class',
    value: 'SaveCallLog',
    validateInput: async (value) =>
      apexNameProblem(value) ??
      ((await exists(fileOf(target, value))) ? `${value}.cls exists there already.` : undefined),
  });
  if (name === undefined) {
    return;
  }
  const file = fileOf(target, name);
  const { robust } = await loadSnippets(context.extension.extensionUri, 'apex');
  const encoder = new TextEncoder();
  await vscode.workspace.fs.writeFile(
    file,
    encoder.encode(`${expandSnippet(robust.body, { TM_FILENAME_BASE: name })}\n`),
  );
  await vscode.workspace.fs.writeFile(
    file.with({ path: `${file.path}-meta.xml` }),
    encoder.encode(metaXml(apiVersion)),
  );
  await vscode.window.showTextDocument(file);
}

async function workspaceFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    say('information', 'A handler is an Apex class of a project: open a folder first.', {
      'Open Folder': () => vscode.commands.executeCommand('workbench.action.files.openFolder'),
    });
    return undefined;
  }
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}

/** Where a project without classes has them, below its folder, and the API version it names for them. */
async function layoutOf(folder: vscode.WorkspaceFolder): Promise<{ classes: readonly string[]; apiVersion: string }> {
  const project = await readText(vscode.Uri.joinPath(folder.uri, 'sfdx-project.json'));
  const manifest =
    project === undefined ? await readText(vscode.Uri.joinPath(folder.uri, 'src', 'package.xml')) : undefined;
  const version = manifestApiVersion(manifest);
  return version === undefined
    ? { classes: [packageFolder(project), 'main', 'default', 'classes'], apiVersion: sourceApiVersion(project) }
    : { classes: ['src', 'classes'], apiVersion: version };
}

/** The folder for the class: the one that holds classes already, the user's choice of several, or where a new project has them. */
async function classFolder(
  folder: vscode.WorkspaceFolder,
  classes: readonly string[],
): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.cls'),
    '**/{node_modules,.sfdx,.sf}/**',
    2000,
  );
  const folders = classFolders(found.map(({ path }) => path));
  if (folders.length === 0) {
    return vscode.Uri.joinPath(folder.uri, ...classes);
  }
  if (folders.length === 1) {
    return folder.uri.with({ path: folders[0]! });
  }
  const items = folders.map((path) => {
    const uri = folder.uri.with({ path });
    return { label: vscode.workspace.asRelativePath(uri), uri };
  });
  return (await vscode.window.showQuickPick(items, { title: 'Folder of the handler class' }))?.uri;
}

function fileOf(folder: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${name}.cls`);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return (await readText(file)) !== undefined;
}

/** Text of a file; undefined when it cannot be read. */
async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
