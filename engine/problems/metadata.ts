import type { Chapter } from './catalogue';

/** Problems of a project's metadata files and of the org data that a run starts with. */
export const metadataProblems = {
  'metadata-malformed': {
    severity: 'error',
    title: 'Metadata file cannot be read',
    message: 'This metadata file is not well-formed XML: {0}',
    explanation:
      'The file is left out: what it declares is unknown to checks and runs. The rest of the project still loads.',
    repair: 'Correct the XML, or retrieve the file from the org again.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm',
  },
  'metadata-too-large': {
    severity: 'error',
    title: 'Metadata file is too large',
    message: 'This metadata file has {0} characters; files of more than {1} are not read.',
    explanation: 'Files of fields, objects and record types are small. One of this size is most likely something else.',
    repair: 'Move the file out of the project’s source.',
  },
  'metadata-doctype': {
    severity: 'error',
    title: 'Metadata file declares a document type',
    message: 'This metadata file has a DOCTYPE, which Salesforce metadata never has; it is not read.',
    explanation: 'A document type can declare entities that expand without bound, so files with one are refused.',
    repair: 'Remove the `<!DOCTYPE …>` line.',
  },
  'metadata-missing-element': {
    severity: 'error',
    title: 'Metadata file lacks an element',
    message: 'This file has no <{0}>, so the {1} that it declares is left out.',
    explanation:
      'A field needs its API name and its type, a record type or field set its API name, a label its name and value.',
    repair: 'Add the element, or retrieve the file from the org again.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm',
  },
  'metadata-unknown-type': {
    severity: 'warning',
    title: 'Field type is not known',
    message: 'The field type {0} is not known; the field {1} is read as text.',
    explanation: 'Checks and runs treat the field as text without a limit, which may differ from what an org does.',
    repair: 'Correct the type if it is misspelt.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_field_types.htm',
  },
  'metadata-default-formula': {
    severity: 'information',
    title: 'Default value is a formula',
    message: 'The default value of {0} is a formula; a run leaves the field empty.',
    explanation:
      'Only literal defaults (text in quotes, numbers, true, false) are simulated; formulas are not evaluated.',
    repair: 'Set the field in the handler when the run depends on it.',
  },
  'metadata-global-value-set': {
    severity: 'information',
    title: 'Global value set is not in the project',
    message:
      'The values of {0} come from the global value set {1}, which the project does not have; any value is accepted.',
    explanation: 'Without the file of the global value set, a value that an org would refuse is not noticed here.',
    repair: 'Retrieve it: `sf project retrieve start -m GlobalValueSet:MyValues`.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_globalvalueset.htm',
  },
  'metadata-not-simulated': {
    severity: 'information',
    title: 'Kind of object is not simulated',
    message: '{0} is known to checks, but its records are not simulated.',
    explanation:
      'Records of big objects and external objects live outside the database that a run simulates. A run that reaches them stops there.',
    repair: 'Nothing needs to be done.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.bigobjects.meta/bigobjects/big_object.htm',
  },
  'metadata-record-field': {
    severity: 'error',
    title: 'Custom metadata record sets an unknown field',
    message: '{0} has no field {1}; the value is left out.',
    explanation: 'A record of a custom metadata type can only have values for the fields that its type declares.',
    repair: 'Correct the name, or add the field to the type.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_custommetadata.htm',
  },
  'metadata-record-value': {
    severity: 'error',
    title: 'Value of a custom metadata record does not fit its field',
    message: '{0} is not a value of the field {1} of type {2}; it is left out.',
    explanation:
      'Checkboxes are written `true` or `false`, dates `yyyy-MM-dd`, datetimes `yyyy-MM-ddTHH:mm:ss.SSSZ`, numbers with a point.',
    repair: 'Write a value of the field’s type.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_custommetadata.htm',
  },
  'metadata-describe': {
    severity: 'warning',
    title: 'Description of an object cannot be read',
    message: 'This description of an object is not used: {0}.',
    explanation:
      'The Salesforce extensions keep descriptions of the org’s objects below `.sfdx/tools/soqlMetadata`. Without this one, what is shipped is used.',
    repair: 'Run “SFDX: Refresh SObject Definitions” to write them again.',
  },
  'metadata-project-file': {
    severity: 'error',
    title: 'Project file cannot be used',
    message: 'This project file cannot be used: {0}.',
    explanation:
      'sfdx-project.json names the folders that hold the project’s source. While it cannot be used, the whole of its folder is searched.',
    repair: 'Correct the file: `{"packageDirectories": [{"path": "force-app", "default": true}]}`.',
    source: '[D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_config.htm',
  },
  'metadata-unknown-field': {
    severity: 'warning',
    title: 'Standard field is not known',
    message: '{0} has no standard field {1} in the shipped metadata; only what this file says of it is known.',
    explanation:
      'A file of a standard field only changes what an org already has, and of this field nothing else is known.',
    repair: 'Correct the name if it is misspelt.',
  },
  'metadata-data-syntax': {
    severity: 'error',
    title: 'Org data is not JSON',
    message: 'This org data is not valid JSON: {0}',
    explanation: 'Records that a run starts with are read from JSON in the tree format of the Salesforce CLI.',
    repair: 'Correct the JSON, or export it again with `sf data export tree`.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_data_commands_unified.htm',
  },
  'metadata-data-shape': {
    severity: 'error',
    title: 'Org data has the wrong shape',
    message: 'Expected {0} here.',
    explanation:
      'The tree format is an object with `records`: a list of objects that each have `attributes` with `type` and `referenceId`, fields, and child lists of the form `"Contacts": {"records": […]}`.',
    repair: 'Export the data with `sf data export tree`, or follow the example in the documentation.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobject_tree.htm',
  },
  'metadata-data-object': {
    severity: 'error',
    title: 'Object of a record is not known',
    message: 'The object {0} is not known; its record is left out.',
    explanation: 'Records can be loaded for the shipped standard objects and for custom objects of the project.',
    repair:
      'Correct the name, or add the object to the project: `sf project retrieve start -m CustomObject:MyObject__c`.',
  },
  'metadata-data-field': {
    severity: 'error',
    title: 'Field of a record is not known',
    message: '{0} has no field {1}; it is left out.',
    explanation: 'The field is neither a shipped standard field nor declared by the project.',
    repair: 'Correct the name, or add the field to the project.',
  },
  'metadata-data-value': {
    severity: 'error',
    title: 'Value of a record does not fit its field',
    message: '{0} is not a value of the field {1} of type {2}.',
    explanation:
      'Dates are written `yyyy-MM-dd`, datetimes `yyyy-MM-ddTHH:mm:ss.SSSZ`, numbers and checkboxes as JSON numbers and Booleans.',
    repair: 'Write a value of the field’s type.',
  },
  'metadata-data-reference': {
    severity: 'error',
    title: 'Reference to a record that is not there',
    message: 'No record has the referenceId {0}.',
    explanation:
      '`@name` stands for the Id of the record whose `attributes.referenceId` is `name`, in any of the data files.',
    repair: 'Correct the name, or add the record.',
  },
  'metadata-data-relationship': {
    severity: 'error',
    title: 'Child records do not belong to their parent',
    message: '{0} has no field that refers to {1}, or several; {2} is left out.',
    explanation: 'Records in a child list get their parent’s Id in the one field that refers to the parent’s object.',
    repair: 'Move the records to the top level and set the field: `"AccountId": "@a1"`.',
  },
} satisfies Chapter;
