import type { Chapter } from './catalogue';

const repair =
  'Move the part that needs it into a method of its own and leave that out of the run, or try the handler in a scratch org. Tell us what you miss.';

/** Features of the platform that are not simulated. A run that reaches one ends as `unsupported`, with its position. */
export const unsupportedProblems = {
  'unsupported-method': {
    severity: 'warning',
    title: 'Method is not simulated',
    message: 'The method {0} is not simulated.',
    explanation:
      'The class is known, but what this method does on the platform is not built into the engine yet. The run stops here rather than go on with a guess.',
    repair,
  },
  'unsupported-class': {
    severity: 'warning',
    title: 'Class is not simulated',
    message: 'The platform class {0} is not simulated.',
    explanation:
      'The engine does not know this class of the platform. The run stops here rather than go on with a guess.',
    repair,
  },
  'unsupported-statement': {
    severity: 'warning',
    title: 'Statement is not simulated',
    message: '{0} is not simulated.',
    explanation: 'The engine reads this kind of statement or expression, but does not run it yet.',
    repair,
  },
  'unsupported-soql': {
    severity: 'warning',
    title: 'Query is not simulated',
    message: '{0} is not simulated.',
    explanation: 'The engine does not run this query, or this clause of it, yet.',
    repair,
  },
  'unsupported-callout': {
    severity: 'warning',
    title: 'Callouts are not made',
    message: '{0} would call out to another system; runs never do.',
    explanation:
      'A run happens on your machine and reaches neither Salesforce nor Genesys Cloud nor any other service, so what the service would have answered is not known.',
    repair: 'Keep the callout in a method of its own and run the handler on a payload that does not reach it.',
  },
  'unsupported-field': {
    severity: 'warning',
    title: 'Field is not known',
    message: 'The field {0} of {1} is not known here.',
    explanation:
      'Only some fields of this object are known, because its metadata is not part of the project. The field may exist in your org, so the engine does not call it wrong.',
    repair: "Retrieve the object's metadata into the project (`sf project retrieve start -m CustomObject:…`).",
  },
  'unsupported-property': {
    severity: 'warning',
    title: 'Property is not simulated',
    message: '{0} of {1} is not simulated.',
    explanation:
      'This constant, property or child relationship of the platform is known by its type, but its value is not built into the engine yet. The run stops here rather than go on with a guess.',
    repair,
  },
  'unsupported-label': {
    severity: 'warning',
    title: 'Label is not known here',
    message: 'The custom label {0} is not known here.',
    explanation:
      "The engine reads the project's own labels in their own language. Labels of managed packages, translations and labels that were not retrieved are not there.",
    repair: 'Retrieve the labels into the project (`sf project retrieve start -m CustomLabels`).',
  },
  'unsupported-static-resource': {
    severity: 'warning',
    title: 'Static resource is not known here',
    message: 'The static resource {0} is not known here.',
    explanation:
      'The engine reads the static resources of the project: the file beside their `.resource-meta.xml`. Those of managed packages, those that were not retrieved, and files inside an archive are not there.',
    repair:
      'Check the spelling, or retrieve the resource into the project (`sf project retrieve start -m StaticResource:…`).',
  },
  'unsupported-regular-expression': {
    severity: 'warning',
    title: 'Regular expression is not simulated',
    message: 'The regular expression {0} uses {1}, which is not simulated.',
    explanation:
      'Apex has the regular expressions of Java. The engine knows nearly all of their syntax; this one has a part that it does not know.',
    repair: 'Write the expression without that part, or try the handler in a scratch org.',
  },
  'unsupported-trigger': {
    severity: 'warning',
    title: 'Triggers do not run',
    message: 'The trigger {0} on {1} would run at this {2}; triggers are not simulated.',
    explanation:
      'The engine saves records without running the triggers of the project. What a trigger changes, adds or refuses a test may rely on, so a test ends where one would run. The run of a handler goes on without it, and says so in its log.',
    repair: 'Test the class that the trigger calls by itself, or run this test in a scratch org.',
  },
  'unsupported-setup-record': {
    severity: 'warning',
    title: 'Record of the setup is not known here',
    message: 'The {0} {1} is part of the setup of an org and not known here.',
    explanation:
      'Profiles, roles, permission sets and record types belong to the setup of an org. The engine has none of them, so a record that names one by its name cannot be saved.',
    repair: 'Give the Id instead where the code allows it, or run this part in a scratch org.',
  },
  'unsupported-json': {
    severity: 'warning',
    title: 'JSON form is not simulated',
    message: '{0} is not simulated in JSON.',
    explanation: 'The engine does not read or write this kind of value as JSON yet.',
    repair,
  },
  'unsupported-type': {
    severity: 'warning',
    title: 'Type is not known here',
    message: 'Invalid type: {0} (neither in this project nor known of the platform)',
    explanation:
      'It may be a class of a managed package, a class that was not retrieved into the project, or a platform class that the engine lacks. A run that reaches it stops there. It is named once in each file, and what depends on it is not checked.',
    repair:
      'Check the spelling; retrieve the class into the project if it is yours. For the classes of a managed package, add one class to the project that is called like its namespace, with an inner class for each that you use, and list its file in `.forceignore` so that it is not deployed: `public class npsp { public virtual class Service { public String find(Id key) { return null; } } }` stands for `npsp.Service`.',
  },
  'unsupported-sobject': {
    severity: 'warning',
    title: 'sObject is not known here',
    message: 'The sObject {0} is not known here.',
    explanation:
      'The engine ships the sObjects that a call log handler touches and reads those of the project. This one is neither.',
    repair: "Retrieve the object's metadata into the project (`sf project retrieve start -m CustomObject:…`).",
  },
  'unsupported-constructor': {
    severity: 'warning',
    title: 'Constructor is not simulated',
    message: 'The constructor {0} is not simulated.',
    explanation: 'The class is known, but not with these arguments. The run stops here rather than go on with a guess.',
    repair,
  },
  'unsupported-sosl': {
    severity: 'warning',
    title: 'Search is not simulated',
    message: 'SOSL searches are not simulated.',
    explanation: 'The engine reads SOSL, but does not run it yet.',
    repair,
  },
  'unsupported-expression': {
    severity: 'warning',
    title: 'Expression is not simulated',
    message: 'This expression depends on {0} and is not simulated.',
    explanation: 'A part of the expression has no type that the engine knows, so the run stops here.',
    repair: 'Mend the problem reported on the part it depends on.',
  },
} satisfies Chapter;
