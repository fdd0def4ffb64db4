import { describe, expect, it } from 'vitest';
import { DescribeTable, GlobalDescribeTable } from '../../../../engine/library/schema/describeMap';

describe('a describe map', () => {
  it('finds keys in any case and shows them in lower case', () => {
    const table = new DescribeTable();
    table.put('Subject', 1);
    expect([table.get('SUBJECT'), table.has('subject'), [...table.entries.keys()]]).toEqual([1, true, ['subject']]);
    expect(table.delete('suBject')).toBe(1);
    expect(table.size).toBe(0);
  });

  it('may keep the spelling of its keys', () => {
    const table = new DescribeTable(true);
    table.put('Basics', 1);
    expect(table.put('BASICS', 2)).toBe(1);
    expect([table.get('basics'), [...table.entries.keys()]]).toEqual([2, ['Basics']]);
    table.delete('basicS');
    expect(table.has('Basics')).toBe(false);
    table.set('basics', 3);
    expect([...table.entries.keys()]).toEqual(['basics']);
  });
});

describe('the map of all objects', () => {
  const task = { name: 'Task' };
  const asked: string[] = [];
  const table = () =>
    new GlobalDescribeTable(
      (name) => {
        asked.push(name);
        return name.toLowerCase() === 'task' ? task : undefined;
      },
      () => ['Task', 'Gone'],
    );

  it('looks an object up without reading the others', () => {
    asked.length = 0;
    expect(table().get('TASK')).toBe(task);
    expect(asked).toEqual(['TASK']);
  });

  it('reads all of them for their keys, and leaves out what is no object', () => {
    const all = table();
    expect([...all.entries.keys()]).toEqual(['task']);
    expect([all.size, all.get('Task'), all.has('gone')]).toEqual([1, task, false]);
  });
});
