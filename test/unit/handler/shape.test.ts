import { describe, it } from 'vitest';
import { expectHandler, handler } from './support';

const SAVE_LOG = 'purecloud.CTIExtension.SaveLog';

describe('a flawless handler', () => {
  it('has no problem', () => {
    expectHandler(handler("return '';"));
  });

  it('may be written in any case, with blanks and comments in the name of the interface', () => {
    expectHandler(`GLOBAL CLASS Handler IMPLEMENTS PureCloud . ctiextension /* sic */ . SAVELOG {
      PUBLIC STRING ONSAVELOG(STRING data) { return ''; }
    }`);
  });

  it('may have other methods, overloads among them, and other interfaces', () => {
    expectHandler(`global with sharing class Handler implements Comparable, ${SAVE_LOG}, Schedulable {
      public String onSaveLog(String data) { return onSaveLog(new Map<String, Object>()); }
      private static String onSaveLog(Map<String, Object> data) { return ''; }
      private void onSave() {}
    }`);
  });

  it('may take System.String', () => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      public System.String onSaveLog(System.String data) { return ''; }
    }`);
  });

  it('may implement all three extension points', () => {
    expectHandler(`global class Handler implements ${SAVE_LOG}, purecloud.CTIExtension.ClickToDial, purecloud.CTIExtension.ScreenPop {
      public String onSaveLog(String data) { return ''; }
      public String onClickToDial(String data) { return data; }
      public String onScreenPop(String data) { return '{"defaultScreenPop":true}'; }
    }`);
  });
});

describe('classes that are no handlers', () => {
  it.each([
    ['a plain class', 'public class Handler { public static String onSaveLog(Integer data) { return null; } }'],
    ['a mention in a comment', '// purecloud.CTIExtension.SaveLog\npublic class Handler {}'],
    [
      'an interface of the own project',
      'public class Handler implements SaveLog { String onSaveLog() { return null; } }',
    ],
    ['nothing', ''],
    ['binary', '\u0000\u0001CTIExtension\uFFFD{{{'],
  ])('are left alone: %s', (_, text) => {
    expectHandler(text);
  });

  it('an own class CTIExtension is no near miss', () => {
    expectHandler('public class Handler implements CTIExtension.SaveLog {}', {
      'CTIExtension.cls': 'public class CTIExtension { public interface SaveLog {} }',
    });
  });
});

describe('the class', () => {
  it.each(['public ', 'private ', ''])('must be global: %s', (access) => {
    expectHandler(`${access}class ⟦Handler⟧handler-not-global implements ${SAVE_LOG} {
      public String onSaveLog(String data) { return ''; }
    }`);
  });

  it('is told once, however many extension points it implements', () => {
    expectHandler(`public class ⟦Handler⟧handler-not-global implements ${SAVE_LOG}, purecloud.CTIExtension.ScreenPop {
      public String onSaveLog(String data) { return ''; }
      public String onScreenPop(String data) { return ''; }
    }`);
  });

  it('should not be abstract', () => {
    expectHandler(`global abstract class ⟦Handler⟧handler-abstract implements ${SAVE_LOG} {
      public String onSaveLog(String data) { return ''; }
    }`);
  });
});

describe('the name of the interface', () => {
  it.each([
    'pcdevpackageorg.CTIExtension.SaveLog',
    'purecloud.CTIExtensions.SaveLog',
    'CTIExtension.SaveLog',
    'purecloud.SaveLog',
    'purecloud.CTIExtension.SaveLogs',
    'purecloud.CTIExtention.SaveLog',
  ])('must be exact: %s', (name) => {
    expectHandler(`global class Handler implements ⟦${name}⟧handler-interface-name {
      public String onSaveLog(String data) { return ''; }
    }`);
  });

  it('does not hide what else is wrong', () => {
    expectHandler(`public class ⟦Handler⟧handler-not-global implements ⟦purecloud.CTIExtensions.ScreenPop⟧handler-interface-name {
      public ⟦void⟧handler-method-return-type onScreenPop(String data) { }
    }`);
  });
});

describe('the method', () => {
  it('must exist', () => {
    expectHandler(`global class ⟦Handler⟧handler-method-missing implements ${SAVE_LOG} { }`);
  });

  it('must exist for each extension point', () => {
    expectHandler(`global class ⟦Handler⟧handler-method-missing implements ${SAVE_LOG}, purecloud.CTIExtension.ScreenPop {
      public String onSaveLog(String data) { return ''; }
    }`);
  });

  it('may stand in a class above', () => {
    const above = `public virtual class Above { public String onSaveLog(String data) { return ''; } }`;
    expectHandler(`global class Handler extends Above implements ${SAVE_LOG} { }`, { 'Above.cls': above });
    expectHandler(`global class Handler extends packaged.Base implements ${SAVE_LOG} { }`);
    expectHandler(`global class ⟦Handler⟧handler-method-missing extends Empty implements ${SAVE_LOG} { }`, {
      'Empty.cls': 'public virtual class Empty { }',
    });
  });

  it('ends for a class that extends itself', () => {
    expectHandler(`global class Handler extends Handler implements ${SAVE_LOG} { }`);
  });

  it.each(['onSavelogs', 'saveLog', 'onSaveLgo', 'onSave_Log'])('must have the exact name: %s', (name) => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      public String ⟦${name}⟧handler-method-name(String data) { return ''; }
    }`);
  });

  it.each(['', 'private', 'protected'])('must be public or global: %s', (access) => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      ${access} String ⟦onSaveLog⟧handler-method-visibility(String data) { return ''; }
    }`);
  });

  it('should not be static', () => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      global ⟦static⟧handler-method-static String onSaveLog(String data) { return ''; }
    }`);
  });

  it.each(['()', '(Object data)', '(String data, String more)', '(Map<String, Object> data)'])(
    'must take exactly one String: %s',
    (parameters) => {
      expectHandler(`global class Handler implements ${SAVE_LOG} {
        global String onSaveLog⟦${parameters}⟧handler-method-parameters { return ''; }
      }`);
    },
  );

  it.each(['void', 'Id', 'Object', 'List<String>'])('must return String: %s', (type) => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      global ⟦${type}⟧handler-method-return-type onSaveLog(String data) { }
    }`);
  });

  it('may return what it likes in ClickToDial, whose result is not documented', () => {
    expectHandler(`global class Handler implements purecloud.CTIExtension.ClickToDial {
      global void onClickToDial(String data) { }
    }`);
  });
});
