import { describe, expect, it } from 'vitest';
import { serialized } from '../../../../engine/library/async/serialized';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { ApexSet } from '../../../../engine/runtime/values/set';
import { listOf, mapOf, objectType, setOf, stringType } from '../../../../engine/types/type';
import { runStatements } from '../../../support/apex';
import { record, startOrg } from '../../org/support';

const list = (...items: unknown[]) => new ApexList(listOf(objectType), items);

describe('a serialized job', () => {
  it('shares nothing that can change', () => {
    startOrg();
    const inner = list('a');
    const names = ApexSet.of(setOf(stringType), ['x']);
    const map = new ApexMap(mapOf(stringType, objectType));
    map.put('inner', inner);
    const task = record('Task', { Subject: 'Call' });
    const original = list(inner, names, map, task);
    const copy = serialized(original);
    inner.add('b');
    names.add('y');
    task.putByName('Subject', 'Changed');
    expect((copy.items[0] as ApexList).items).toEqual(['a']);
    expect((copy.items[1] as ApexSet).values()).toEqual(['x']);
    expect((copy.items[3] as typeof task).getByName('Subject')).toBe('Call');
    // What was one object is one object in the copy too.
    expect((copy.items[2] as ApexMap).get('inner')).toBe(copy.items[0]);
  });

  it('keeps values that cannot change, and circles', () => {
    const decimal = ApexDecimal.parse('1.5');
    const circle = list(decimal);
    circle.items.push(circle);
    const copy = serialized(circle);
    expect(copy.items[0]).toBe(decimal);
    expect(copy.items[1]).toBe(copy);
    expect(copy).not.toBe(circle);
  });

  it('loses transient members', () => {
    const report = runStatements(
      'Job job = new Job(); job.kept = 1; job.lost = 2; System.enqueueJob(job); return null;',
      `class Job implements Queueable {
        Integer kept; transient Integer lost;
        public void execute(QueueableContext c) { System.debug(kept + ' ' + lost); }
      }`,
    );
    expect(report.log.at(-1)?.text).toBe('1 null');
  });
});
