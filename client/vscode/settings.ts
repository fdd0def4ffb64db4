import * as vscode from 'vscode';
import type manifest from '../../package.json';

type Declared = keyof (typeof manifest)['contributes']['configuration']['properties'];

/** Settings the client itself reads, and their types; every name must be declared in the manifest. */
interface Read {
  readonly 'savelog.defaultHandler': string;
  readonly 'savelog.apex.check': 'handlers' | 'all' | 'off';
  readonly 'savelog.apex.features': 'auto' | 'on' | 'off';
}

/** Reads a setting as it holds for a resource (a document or folder); the manifest gives the default. */
export function setting<K extends keyof Read & Declared>(name: K, scope?: vscode.Uri): Read[K] {
  return vscode.workspace.getConfiguration(undefined, scope).get(name) as Read[K];
}
