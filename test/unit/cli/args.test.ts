import { describe, expect, it } from 'vitest';
import { type CommandSpec, parseCommandArgs } from '../../../client/cli/args';
import { UsageError } from '../../../client/cli/errors';

const spec: CommandSpec = {
  name: 'cook',
  summary: '',
  operands: '<meal>',
  count: [1, 2],
  options: {
    heat: { value: '<level>', choices: ['low', 'medium', 'high'], help: '' },
    spice: { value: '<name>', multiple: true, help: '' },
    quiet: { short: 'q', help: '' },
    help: { short: 'h', help: '' },
  },
};

const parse = (...argv: string[]) => parseCommandArgs(argv, spec);

describe('arguments', () => {
  it('may stand before, between and behind options', () => {
    expect(parse('soup', '--heat', 'low', 'bread').operands).toEqual(['soup', 'bread']);
  });

  it('take a lone dash, and anything behind two dashes, as they are', () => {
    expect(parse('-', '--', '--heat').operands).toEqual(['-', '--heat']);
  });

  it.each([
    [[], '<meal> is missing'],
    [['a', 'b', 'c'], "'c' is one argument too many"],
  ])('%j: %s', (argv, message) => {
    expect(() => parse(...argv)).toThrow(new UsageError(message, 'cook'));
  });
});

describe('options', () => {
  it('take their value from the next argument or behind an equals sign', () => {
    expect(parse('soup', '--heat=low').values.get('heat')).toEqual(['low']);
    expect(parse('soup', '--heat', 'low').values.get('heat')).toEqual(['low']);
  });

  it('keep the order of values where several may be given', () => {
    expect(parse('soup', '--spice', 'salt', '--spice=pepper').values.get('spice')).toEqual(['salt', 'pepper']);
  });

  it('take a value with a leading dash behind an equals sign only', () => {
    expect(parse('soup', '--spice=-salt').values.get('spice')).toEqual(['-salt']);
    expect(() => parse('soup', '--spice', '-salt')).toThrow('--spice needs a value: --spice <name>');
  });

  it('without a value are switches, also by their letter', () => {
    expect(parse('soup', '-q').switches).toEqual(new Set(['quiet']));
  });

  it.each([
    [['soup', '--spcie', 'salt'], "unknown option --spcie; did you mean '--spice'?"],
    [['soup', '--oven'], 'unknown option --oven'],
    [['soup', '-x'], 'unknown option -x'],
    [['soup', '--constructor'], 'unknown option --constructor'],
    [['soup', '--spice'], '--spice needs a value: --spice <name>'],
    [['soup', '--spice='], '--spice needs a value: --spice <name>'],
    [['soup', '--spice', '--quiet'], '--spice needs a value: --spice <name>'],
    [['soup', '--heat', 'hihg'], "--heat takes low, medium or high, not 'hihg'; did you mean 'high'?"],
    [['soup', '--heat', 'blazing'], "--heat takes low, medium or high, not 'blazing'"],
    [['soup', '--heat', 'low', '--heat', 'high'], '--heat is given more than once'],
    [['soup', '--quiet=yes'], '--quiet takes no value'],
  ])('%j: %s', (argv, message) => {
    expect(() => parse(...argv)).toThrow(new UsageError(message, 'cook'));
  });

  it('are not judged when help is asked for', () => {
    expect(parse('--help', '--heat', 'blazing').switches.has('help')).toBe(true);
  });
});
