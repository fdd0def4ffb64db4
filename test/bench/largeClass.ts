/** A class of some 3,000 lines such as people write them: services, queries, loops, DML, comments. Always the same text. */
export function largeClass(methods = 100): string {
  const fields = ['Name', 'Phone', 'Industry', 'Status__c', 'Amount__c', 'OwnerId'];
  const parts = [
    '/**',
    ' * Keeps the logs of interactions in step with their accounts.',
    ' */',
    'public with sharing class InteractionLogService implements Database.Batchable<SObject>, Schedulable {',
    "  private static final String DEFAULT_STATUS = 'Completed';",
    '  private static final Map<String, List<String>> FIELDS_BY_TYPE = new Map<String, List<String>>{',
    "    'Voice' => new List<String>{ 'Subject', 'Status' },",
    "    'Chat' => new List<String>{ 'Subject', 'Description' }",
    '  };',
    '',
  ];
  for (let i = 0; i < methods; i++) {
    const field = fields[i % fields.length];
    parts.push(
      '  /**',
      `   * Updates ${field} of the accounts that interaction ${i} touches.`,
      '   * @param logs the logs, perhaps none',
      '   */',
      '  @TestVisible',
      `  private static Map<Id, Account> updateAccounts${i}(List<Task> logs, Boolean force, Integer limitOf) {`,
      '    Map<Id, Account> accountsById = new Map<Id, Account>();',
      '    if (logs == null || (logs.isEmpty() && !force)) {',
      '      return accountsById;',
      '    }',
      '    Set<Id> accountIds = new Set<Id>();',
      '    for (Task log : logs) {',
      "      if (log.WhatId != null && String.valueOf(log.WhatId).startsWith('001')) {",
      '        accountIds.add(log.WhatId); // others have no account',
      '      }',
      '    }',
      '    List<Account> found = [',
      `      SELECT Id, ${field}, (SELECT Id, Email FROM Contacts WHERE Email != NULL ORDER BY CreatedDate DESC LIMIT 5)`,
      '      FROM Account',
      `      WHERE Id IN :accountIds AND ${field} != :DEFAULT_STATUS`,
      '      LIMIT :limitOf',
      '    ];',
      '    try {',
      `      for (Integer i = 0, size = found.size(); i < size && i < limitOf * ${i + 1}; i++) {`,
      '        Account current = (Account) found[i];',
      `        current.put('${field}', current.get('${field}') + ' ' + (i + ${i}) * 2.5);`,
      `        Decimal share = current.AnnualRevenue == null ? 0.0 : current.AnnualRevenue / ${i + 2} - 1;`,
      '        current.Description = share > 1000 ? current.Owner?.Name ?? DEFAULT_STATUS : null;',
      '        accountsById.put(current.Id, current);',
      '      }',
      '      update accountsById.values();',
      '    } catch (DmlException e) {',
      "      System.debug(LoggingLevel.ERROR, 'accounts not updated: ' + e.getMessage() + '\\n' + e.getStackTraceString());",
      '      throw new InteractionException(e.getMessage(), e);',
      '    }',
      '    return accountsById;',
      '  }',
      '',
    );
  }
  parts.push('  public class InteractionException extends Exception {}', '}', '');
  return parts.join('\n');
}
