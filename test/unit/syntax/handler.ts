/** A SaveLog handler with four methods, as people write them: the text that recovery is tried on. */
export const handler = `/** Saves the log of an interaction. */
global with sharing class SaveLogHandler implements purecloud.CTIExtension.SaveLog {
  private static final String DONE = 'Completed';
  private Map<String, Object> payload = new Map<String, Object>();

  public String onSaveLog(String data) {
    payload = (Map<String, Object>) JSON.deserializeUntyped(data);
    Map<String, Object> interaction = (Map<String, Object>) payload.get('interaction');
    if (interaction == null || interaction.get('isDisconnected') != true) {
      return '';
    }
    Task log = readLog((Map<String, Object>) payload.get('callLog'));
    try {
      upsert log;
    } catch (DmlException e) {
      System.debug(LoggingLevel.ERROR, 'not saved: ' + e.getMessage());
      return '';
    }
    return log.Id;
  }

  private Task readLog(Map<String, Object> callLog) {
    Task log = new Task(Subject = 'Call', Status = DONE);
    for (String key : callLog.keySet()) {
      log.put(key, callLog.get(key));
    }
    return log;
  }

  @TestVisible
  private static Id findContact(String phone) {
    List<Contact> found = [SELECT Id FROM Contact WHERE Phone = :phone LIMIT 1];
    if (found.isEmpty()) {
      return null;
    } else {
      return found[0].Id;
    }
  }

  private Integer countTasks(Id whoId) {
    Integer count = 0;
    while (count < 10) {
      count += 1;
    }
    return count;
  }
}
`;

/** The methods of `handler`, in order. */
export const handlerMethods = ['onSaveLog', 'readLog', 'findContact', 'countTasks'];
