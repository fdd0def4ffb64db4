import { describe, expect, it } from 'vitest';
import { project, request } from '../../support/apex';
import { realWorker } from '../../support/realWorker';
import { type Attack, isExpected, sources } from './attack';
import { endless, large, patterns } from './attacks';
import { callbacks } from './callbacks';
import { collisions } from './collisions';
import { growth } from './growth';
import { reflection } from './reflection';
import { shapes } from './shapes';

const host = realWorker();

const fills: readonly Attack[] = [
  {
    name: 'a list that grows for ever',
    statements: 'List<String> l = new List<String>(); while (true) { l.add(String.valueOf(l.size())); } return null;',
    ends: ['limit'],
  },
  {
    name: 'a map that grows for ever',
    statements:
      'Map<Integer, Object> m = new Map<Integer, Object>(); for (Integer i = 0; true; i++) { m.put(i, new List<Integer>{ i }); } return null;',
    ends: ['limit'],
  },
  {
    name: 'objects that hold each other',
    members: 'class Node { Node next; Integer[] weight = new Integer[1000]; Node(Node next) { this.next = next; } }',
    statements: 'Node n = null; while (true) { n = new Node(n); } return null;',
    ends: ['limit'],
  },
];

describe('in its thread', () => {
  it.each(
    [...collisions, ...reflection, ...endless, ...callbacks, ...large, ...patterns, ...growth, ...shapes, ...fills].map(
      (attack) => [attack.name, attack] as const,
    ),
  )('%s ends, and the next run is fine', { timeout: 30_000 }, async (_, attack) => {
    const report = await host().run(
      request('H', attack.payload ?? '{}', { limits: { cpuMs: 150, heapMb: 6 } }),
      project(sources(attack)),
    );
    expect(
      isExpected(attack, report),
      JSON.stringify({ ...report, value: report.value?.slice(0, 200) }).slice(0, 600),
    ).toBe(true);
    const innocent = project(sources({ name: '', statements: "return 'fine';", ends: [] }));
    expect((await host().run(request('H', '{}'), innocent)).value).toBe('fine');
  });
});
