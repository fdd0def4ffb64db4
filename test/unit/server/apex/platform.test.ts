import { describe, expect, it } from 'vitest';
import { body, declared, hover, labels, proposed, signatures } from './support';

describe('what the platform has and the engine does not run', () => {
  it('is offered, and marked', () => {
    expect(labels('class A { Messaging.| x; }')).toContain('SingleEmailMessage');
    const found = proposed('HttpCalloutMock', 'class A implements Http| { }');
    expect(found).toMatchObject({ kind: 'Interface', detail: expect.stringContaining('not simulated') });
    expect(proposed('HttpRequest', body('new Http|'))?.detail).not.toContain('not simulated');
  });

  it('stands behind what is simulated', () => {
    const rank = (label: string) => proposed(label, body('new Http|'))?.rank ?? 0;
    expect(rank('HttpRequest')).toBeLessThan(proposed('HttpCalloutMock', body('Http|'))?.rank ?? 0);
  });

  it('has signatures, which say so', () => {
    expect(signatures(body('Messaging.SingleEmailMessage m; m.setSubject(|);'))).toEqual([
      expect.stringMatching(/^\*setSubject\(⟦String/),
    ]);
  });

  it('is shown as not simulated by a hover, its class too', () => {
    expect(hover(body('Messaging.SingleEmail|Message m;'))).toContain('not simulated');
    const method = body('Messaging.SingleEmailMessage m; m.setSub|ject(data);');
    expect(declared(method)).toMatch(/^void Messaging\..*\.setSubject\(String/);
    expect(hover(method)).toContain('not simulated');
    expect(hover(body('JSO|N.serialize(data);'))).not.toContain('not simulated');
  });
});
