import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../../client/vscode/commands/names';
import { DEFAULT_LIMITS } from '../../../engine/run/contract';
import manifest from '../../../package.json';
import { LANGUAGES, RUN_COMMAND, type Settings } from '../../../server/protocol';

/** The settings of `Settings` by their full names, so that this file compiles only while the manifest declares exactly these. */
type Leaves<T, P extends string = 'savelog'> = {
  [K in keyof T & string]: T[K] extends readonly unknown[] | string | number ? `${P}.${K}` : Leaves<T[K], `${P}.${K}`>;
}[keyof T & string];
type ReadByClientAlone = 'savelog.trace.server' | 'savelog.apex.features';
type Declared = Exclude<keyof typeof manifest.contributes.configuration.properties, ReadByClientAlone>;
const eachSettingIsDeclared: Leaves<Settings> extends Declared ? true : false = true;
const eachDeclaredIsRead: Declared extends Leaves<Settings> ? true : false = true;

const { commands, menus, keybindings, configuration, languages, grammars, snippets } = manifest.contributes;

describe('the manifest', () => {
  it('declares the commands of the code', () => {
    expect(commands.map(({ command }) => command).sort()).toEqual([...COMMAND_NAMES].sort());
    expect(COMMAND_NAMES).toContain(RUN_COMMAND);
  });

  it('puts only its own commands into menus and on keys', () => {
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    expect(COMMAND_NAMES).toEqual(expect.arrayContaining(used));
  });

  it('binds a key only inside documents of ours', () => {
    for (const { when } of keybindings) {
      expect(when).toMatch(/^editorTextFocus && /);
      expect(when).toContain(`resourceLangId == ${LANGUAGES.payload}`);
    }
  });

  it('declares the settings of the protocol, with the engine’s limits', () => {
    expect([eachSettingIsDeclared, eachDeclaredIsRead]).toEqual([true, true]);
    expect(configuration.properties['savelog.limits.cpuMs'].default).toBe(DEFAULT_LIMITS.cpuMs);
    expect(configuration.properties['savelog.limits.heapMb'].default).toBe(DEFAULT_LIMITS.heapMb);
    expect(configuration.properties['savelog.apex.check'].enum).toEqual(['handlers', 'all', 'off']);
    expect(configuration.properties['savelog.apex.features'].enum).toEqual(['auto', 'on', 'off']);
  });

  it('restricts only settings that exist, in workspaces without trust', () => {
    const names = Object.keys(configuration.properties);
    expect(names).toEqual(expect.arrayContaining(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations));
  });

  it('declares the languages of the protocol and wakes for them', () => {
    const declared: string[] = Object.values(LANGUAGES);
    expect(declared).toEqual(expect.arrayContaining(languages.map(({ id }) => id)));
    expect(manifest.activationEvents.sort()).toEqual(declared.map((id) => `onLanguage:${id}`).sort());
  });

  it('points at files that exist', () => {
    const files = [
      manifest.icon,
      ...languages.map((language) => language.configuration),
      ...grammars.map(({ path }) => path),
    ];
    for (const file of [...files, ...snippets.map(({ path }) => path)]) {
      expect(existsSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url))), file).toBe(true);
    }
  });
});
