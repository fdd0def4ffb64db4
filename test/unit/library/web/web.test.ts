import { describe, expect, it } from 'vitest';
import { evaluate, runStatements } from '../../../support/apex';

/** The message of the problem that ends a run of these statements as unsupported. */
function lacking(statements: string): string | undefined {
  const report = runStatements(`${statements} return null;`);
  expect(report.outcome).toBe('unsupported');
  return report.problems[0]?.message;
}

describe('outside tests', () => {
  it('there is neither page nor request', () => {
    expect(evaluate('ApexPages.currentPage() == null && RestContext.request == null')).toBe('true');
    expect(evaluate('ApexPages.hasMessages()')).toBe('false');
  });

  it('no message can be added', () => {
    const report = runStatements(
      `ApexPages.addMessage(new ApexPages.Message(ApexPages.Severity.INFO, 'x')); return null;`,
    );
    expect(report.exception?.type).toBe('System.FinalException');
  });

  it('an error of a record is no message', () => {
    const report = runStatements(`new Account().addError('no'); return String.valueOf(ApexPages.hasMessages());`);
    expect(report.value).toBe('false');
  });
});

describe('what is not known ends a run by name', () => {
  it('the body of a request that never got one', () => {
    expect(lacking('RestRequest request = new RestRequest(); Blob body = request.requestBody;')).toContain(
      'requestBody',
    );
  });

  it('a body that was set to null is null', () => {
    const report = runStatements(
      'RestRequest request = new RestRequest(); request.requestBody = null; return String.valueOf(request.requestBody == null);',
    );
    expect(report.value).toBe('true');
  });

  it('the SameSite attribute of a cookie without one', () => {
    expect(lacking(`new Cookie('a', 'b', null, 1, true).getSameSite();`)).toContain('Cookie.getSameSite');
  });

  it('options with null', () => {
    expect(lacking(`SelectOption option = new SelectOption(null, 'x');`)).toContain('SelectOption');
  });

  it('distances in other units, or without coordinates', () => {
    expect(lacking(`Location.newInstance(0, 0).getDistance(Location.newInstance(1, 1), 'ft');`)).toContain('in ft');
    expect(lacking(`Location.newInstance(0, null).getDistance(Location.newInstance(1, 1), 'km');`)).toContain(
      'coordinates',
    );
  });

  it('a web service without a mock', () => {
    const info = `new List<String>{ 'https://example.com', '', '', 'Echo', '', 'Reply', 'Reply' }`;
    expect(lacking(`WebServiceCallout.invoke(null, null, new Map<String, Object>(), ${info});`)).toContain(
      'https://example.com',
    );
  });
});

it('the maps of a request cannot be replaced', () => {
  const report = runStatements(
    'RestRequest r = new RestRequest(); r.headers = new Map<String, String>(); return null;',
  );
  expect(report.outcome).toBe('compileProblems');
});
