import { describe, expect, it } from 'vitest';
import { body, declared, hover, labels, proposed, signatures } from './support';

describe('what the platform has and the engine does not run', () => {
  it('is offered, and marked', () => {
    expect(labels('class A { ConnectApi.| x; }')).toContain('ChatterFeeds');
    const found = proposed('Plugin', 'class A implements Process.Plu| { }');
    expect(found).toMatchObject({ kind: 'Interface', detail: expect.stringContaining('not simulated') });
    expect(proposed('HttpRequest', body('new Http|'))?.detail).not.toContain('not simulated');
  });

  it('stands behind what is simulated', () => {
    const rank = (label: string, typed: string) => proposed(label, body(typed))?.rank ?? 0;
    expect(rank('HttpRequest', 'new Http|')).toBeLessThan(rank('WebServiceCalloutFuture', 'Web|'));
  });

  it('has signatures, which say so', () => {
    expect(signatures(body('Flow.Interview i; i.getVariableValue(|);'))).toEqual([
      expect.stringMatching(/^\*getVariableValue\(⟦String/),
    ]);
  });

  it('is shown as not simulated by a hover, its class too', () => {
    expect(hover(body('Flow.Inter|view i;'))).toContain('not simulated');
    const method = body('Flow.Interview i; i.getVariable|Value(data);');
    expect(declared(method)).toMatch(/^Object Flow\.Interview\.getVariableValue\(String/);
    expect(hover(method)).toContain('not simulated');
    expect(hover(body('JSO|N.serialize(data);'))).not.toContain('not simulated');
  });
});
