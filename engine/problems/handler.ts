import type { Chapter } from './catalogue';

const EXTENSION_POINTS = '[D] https://help.genesys.cloud/?p=225733 (Genesys Cloud Resource Center, extension points)';
const SAVE_LOG = '[D] https://help.genesys.cloud/?p=225794 (Genesys Cloud Resource Center, SaveLog)';

/** Problems of a class that implements an extension point of Genesys Cloud for Salesforce. */
export const handlerProblems = {
  'handler-not-global': {
    severity: 'error',
    title: 'Handler class is not global',
    message: 'The class {0} must be global, so that the purecloud package can call it.',
    explanation:
      'The managed package calls the class from its own namespace, and only `global` classes can be seen from there. A `public` class deploys, but it cannot be used as an extension point.',
    repair:
      'Write `global` in place of `public` or `private`: `global class MyHandler implements purecloud.CTIExtension.SaveLog`.',
    source: EXTENSION_POINTS,
  },
  'handler-not-a-class': {
    severity: 'warning',
    title: 'An interface cannot be a handler',
    message: '{0} is an {1}; an extension point must be implemented by a class.',
    explanation:
      'Genesys Cloud for Salesforce creates an instance of the type that is chosen in its settings, so this must be a class.',
    repair: 'Declare a `global class` that implements the interface.',
    source: EXTENSION_POINTS,
  },
  'handler-abstract': {
    severity: 'warning',
    title: 'Handler class is abstract',
    message: 'The class {0} is abstract, so the purecloud package cannot create an instance of it.',
    explanation:
      'Apex refuses to create an instance of an abstract class. Only a class that extends this one could be the handler.',
    repair: 'Remove `abstract`, or implement the extension point in a class that extends this one.',
    source:
      '[D] for abstract classes: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_defining.htm',
  },
  'handler-interface-name': {
    severity: 'error',
    title: 'Name of the interface is not exact',
    message: '{0} is not an interface of the package; write {1}.',
    explanation:
      'The interfaces are named `purecloud.CTIExtension.SaveLog`, `purecloud.CTIExtension.ClickToDial` and `purecloud.CTIExtension.ScreenPop`. Other namespaces (such as `pcdevpackageorg`), the plural `CTIExtensions` and translated names are seen in samples and localised pages; none of them exists in an org with the package installed.',
    repair: 'Write the name as given in the message. The quick fix does so. Upper and lower case do not matter.',
    source: SAVE_LOG,
  },
  'handler-method-missing': {
    severity: 'error',
    title: 'Method of the extension point is missing',
    message: 'The class implements {0} and so must have the method {1}.',
    explanation:
      'A class has to implement every method of its interfaces; without it, the class does not compile in an org.',
    repair: 'Add the method with exactly this name, one String parameter and the return type String.',
    source: SAVE_LOG,
  },
  'handler-method-name': {
    severity: 'error',
    title: 'Name of the method is not exact',
    message: 'The method that {1} calls is named {2}, not {0}.',
    explanation:
      'The package calls the method by its exact name. A method of a similar name is never called, and the class does not compile without the right one.',
    repair: 'Rename the method as given in the message.',
    source: SAVE_LOG,
  },
  'handler-method-visibility': {
    severity: 'error',
    title: 'Method is neither public nor global',
    message: 'The method {0} must be public or global.',
    explanation:
      'A method without an access modifier is private in Apex, and a private or protected method cannot implement one of an interface.',
    repair: 'Write `public` or `global` before the method.',
    source: SAVE_LOG,
  },
  'handler-method-static': {
    severity: 'warning',
    title: 'Method is static',
    message: 'The method {0} should not be static: the package calls it on an instance of the class.',
    explanation:
      'The documented form is an instance method. Apex has been seen to accept a static method in place of one of an interface, but nobody documents that it is called.',
    repair: 'Remove `static`.',
    source: '[D] for the instance method; [S] for static methods being accepted',
  },
  'handler-method-parameters': {
    severity: 'error',
    title: 'Parameters are not exactly one String',
    message: 'The method {0} must have exactly one parameter, of type String: {0}(String data).',
    explanation: 'The package passes the data as one JSON text.',
    repair: 'Declare the method with one String parameter and parse the text inside: `JSON.deserializeUntyped(data)`.',
    source: SAVE_LOG,
  },
  'handler-method-return-type': {
    severity: 'error',
    title: 'Return type is not String',
    message: 'The method {0} must return String, not {1}.',
    explanation:
      '`onSaveLog` returns the Id of the record that it saved as a String, or an empty String when it saved nothing. `onScreenPop` returns JSON.',
    repair: "Write `String` as the return type, and return `record.Id` or `''`.",
    source: SAVE_LOG,
  },
  'handler-returns-null': {
    severity: 'error',
    title: 'Null is returned',
    message: "onSaveLog must not return null; return '' when nothing was saved.",
    explanation:
      'The result is the Id of the saved record, or an empty string when nothing was saved. Null is not supported, although the oldest revision of the documentation still allowed it.',
    repair: "Write `return '';`. The quick fix does so.",
    source: SAVE_LOG,
  },
  'handler-may-return-null': {
    severity: 'information',
    title: 'Id of a record that was not saved is returned',
    message: 'Nothing saves {0} before this, so {0}.Id is null here, and null is not supported.',
    explanation:
      'A record has an Id only after `insert` or `upsert`. On a path that saves nothing, `return task.Id` returns null, which the integration does not support.',
    repair: "Save the record first, or return `''` on this path.",
    source: '[C] seen in public handlers; [D] for null not being supported',
  },
  'handler-several': {
    severity: 'warning',
    title: 'Extension points in several files',
    message:
      'Extension points are also implemented by {0}. Only one class can be chosen, so one class should implement all of them.',
    explanation:
      'The settings of Genesys Cloud for Salesforce take one class for all extension points. What another class implements is never called.',
    repair:
      'Let one class implement all interfaces: `implements purecloud.CTIExtension.SaveLog, purecloud.CTIExtension.ScreenPop`.',
    source: EXTENSION_POINTS,
  },
  'handler-file-name': {
    severity: 'warning',
    title: 'Class and file have different names',
    message: 'The class is named {0} but its file {1}.cls. Classes are found by the name of their file.',
    explanation:
      'In source format the name of the file is the full name of the class. Other classes, and the runs of this extension, look for a class in the file of its name.',
    repair: 'Rename the class or the file.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_classes.htm',
  },
  'handler-unguarded': {
    severity: 'information',
    title: 'No exception is caught',
    message: '{0} catches no exception: when one is thrown, the log is not saved and nobody is told.',
    explanation:
      'A query without rows, a missing record type, an absent attribute of the interaction or a refused record ends the method with an exception. The agent sees nothing of it.',
    repair:
      "Put the body into `try { … } catch (Exception e) { … return ''; }` and log the exception, for example with `purecloud.SDK.Logger`.",
    source: '[C] seen in public handlers; what the package does on an exception is not documented',
  },
  'handler-unknown-key': {
    severity: 'information',
    title: 'Key is in no known payload',
    message: 'No known payload has the key {0} in {1}.{2}',
    explanation:
      'The keys of `data` are `eventName`, `interaction` and `callLog`; those of `interaction` are documented as condensed conversation information. `get` of another key gives null. Newer releases may send more keys than are known here.',
    repair: 'Check the spelling, upper and lower case included. Custom attributes are inside `interaction.attributes`.',
    source: '[D] https://developer.genesys.cloud/platform/embeddable-framework/condensed-conversation-info',
  },
} as const satisfies Chapter;

/** A code of this chapter. */
export type HandlerProblemCode = keyof typeof handlerProblems;
