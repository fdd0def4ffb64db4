import { describe, expect, it } from 'vitest';
import { runStatements } from '../../../support/apex';

const EMAIL = `Messaging.SingleEmailMessage email = new Messaging.SingleEmailMessage();
  email.setToAddresses(new List<String>{ 'ann@example.com', 'bob@example.com' }); email.setSubject('Hi');`;
const SEND = 'Messaging.sendEmail(new List<Messaging.Email>{ email });';

describe('Messaging', () => {
  it('writes what is sent into the log', () => {
    const report = runStatements(`${EMAIL} ${SEND} return null;`);
    expect(report.outcome).toBe('returned');
    expect(report.log.map(({ text }) => text)).toEqual(['Email to ann@example.com, bob@example.com: Hi']);
  });

  it('holds calls to the limit of the platform', () => {
    const report = runStatements(`${EMAIL} for (Integer i = 0; i < 11; i++) { ${SEND} } return null;`);
    expect(report.outcome).toBe('limit');
  });

  it('says by name that templates are not rendered', () => {
    const report = runStatements(`${EMAIL} email.setTemplateId('00X000000000001AAA'); ${SEND} return null;`);
    expect(report.outcome).toBe('unsupported');
    expect(report.problems[0]?.message).toContain('template');
  });

  it('writes notifications into the log', () => {
    const report = runStatements(`Messaging.CustomNotification note = new Messaging.CustomNotification();
      note.setTitle('Call'); note.setBody('text'); note.send(new Set<String>{ '005000000000001' }); return null;`);
    expect(report.log.map(({ text }) => text)).toEqual(['Notification to 005000000000001: Call']);
  });
});
