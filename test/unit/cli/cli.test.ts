import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { savelog } from './harness';

describe('savelog', () => {
  it('prints its version', async () => {
    expect(await savelog(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('lists its commands', async () => {
    const { code, stdout } = await savelog(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('lint <files or folders>');
    expect(stdout).toContain('run <payload>');
    expect(stdout).toContain('test <folders or classes>');
  });

  it('without a command shows how it is used, on standard error', async () => {
    const { code, stdout, stderr } = await savelog([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: savelog <command>');
  });

  it.each([
    ['lnit', "unknown command 'lnit'; did you mean 'lint'?"],
    ['__proto__', "unknown command '__proto__'"],
    ['--verison', "unknown option '--verison'; did you mean '--version'?"],
  ])('does not know %s', async (name, message) => {
    const { code, stderr } = await savelog([name]);
    expect(code).toBe(2);
    expect(stderr).toBe(`savelog: ${message}\n'savelog --help' shows the usage.\n`);
  });

  it.each(['lint', 'run', 'test'])('%s --help shows its options and the exit codes', async (command) => {
    const { code, stdout, stderr } = await savelog([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: savelog ${command}`);
    expect(stdout).toContain('--format');
    expect(stdout).toContain('70  ');
  });

  it('says of wrong usage which command it was', async () => {
    const { code, stderr } = await savelog(['run', '--fromat', 'json', 'a.json']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      "savelog run: unknown option --fromat; did you mean '--format'?\n'savelog run --help' shows the usage.\n",
    );
  });
});
