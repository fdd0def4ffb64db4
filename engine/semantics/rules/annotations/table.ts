/** What a property takes: a Boolean, any text, one of some words, or a whole number within bounds. */
export type PropertyKind = 'boolean' | 'text' | readonly string[] | { readonly from: number; readonly to: number };

/** Kinds of declarations that an annotation stands on. */
export type AnnotationPlace = 'classes' | 'interfaces' | 'enums' | 'fields' | 'properties' | 'methods' | 'constructors';

export interface AnnotationFacts {
  /** In its documented spelling. */
  readonly name: string;
  /** By lower-cased name; undefined for annotations that only the platform's own code uses: nothing is known of them. */
  readonly properties: Readonly<Record<string, PropertyKind>> | undefined;
  readonly required?: readonly string[];
  /** Undefined: anywhere. */
  readonly places?: readonly AnnotationPlace[];
}

const JSON_ACCESS = ['never', 'samePackage', 'sameNamespace', 'always'];
const METHOD: readonly AnnotationPlace[] = ['methods'];
const VALUE: readonly AnnotationPlace[] = ['fields', 'properties'];

/**
 * Every annotation. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation.htm;
 * [S] undocumented properties as in github.com/forcedotcom/apex-language-support
 */
const ALL: readonly AnnotationFacts[] = [
  {
    name: 'AuraEnabled',
    properties: { cacheable: 'boolean', continuation: 'boolean', translatable: 'boolean', scope: ['global'] },
  },
  { name: 'Deprecated', properties: { message: 'text', apiversion: 'text', added: 'text', removed: 'text' } },
  {
    name: 'Future',
    properties: {
      callout: 'boolean',
      delay: { from: 0, to: 999 },
      limits: 'HEAP501MB STATEMENTS2M 2xHeap 3xHeap 2xCpu 3xCpu 2xSoql 3xSoql 2xDml 3xDml 2xDmlRows 3xDmlRows'.split(
        ' ',
      ),
    },
    places: METHOD,
  },
  {
    name: 'InvocableMethod',
    properties: {
      label: 'text',
      description: 'text',
      category: 'text',
      callout: 'boolean',
      configuration: 'text',
      configurationeditor: 'text',
      iconname: 'text',
      capabilitytype: 'text',
      apiversion: 'text',
      minversion: 'text',
      maxversion: 'text',
    },
    places: METHOD,
  },
  {
    name: 'InvocableVariable',
    properties: {
      label: 'text',
      description: 'text',
      required: 'boolean',
      defaultvalue: 'text',
      placeholdertext: 'text',
    },
    places: VALUE,
  },
  {
    name: 'IsTest',
    properties: {
      seealldata: 'boolean',
      isparallel: 'boolean',
      critical: 'boolean',
      oninstall: 'boolean',
      testfor: 'text',
    },
    places: ['classes', 'methods'],
  },
  { name: 'JsonAccess', properties: { serializable: JSON_ACCESS, deserializable: JSON_ACCESS }, places: ['classes'] },
  { name: 'NamespaceAccessible', properties: {} },
  { name: 'ReadOnly', properties: { usereplica: ['never', 'preferred'] }, places: METHOD },
  { name: 'RemoteAction', properties: { callout: 'boolean' }, places: METHOD },
  { name: 'SuppressWarnings', properties: { value: 'text' }, required: ['value'] },
  { name: 'TestSetup', properties: { oninstall: 'boolean' }, places: METHOD },
  { name: 'TestVisible', properties: {} },
  { name: 'RestResource', properties: { urlmapping: 'text' }, required: ['urlmapping'], places: ['classes'] },
  { name: 'HttpGet', properties: { urlmapping: 'text' }, places: METHOD },
  { name: 'HttpPost', properties: {}, places: METHOD },
  { name: 'HttpPut', properties: {}, places: METHOD },
  { name: 'HttpPatch', properties: {}, places: METHOD },
  { name: 'HttpDelete', properties: {}, places: METHOD },
  ...['WebService', 'TestMethod', 'Override', 'Hidden', 'PrivateApi', 'SfdcOnly', 'UseReplica', 'ApexDoc', 'Internal']
    .concat(
      'GlobalSetup',
      'AllowCertifiedApex',
      'IntroducedIn',
      'RemovedIn',
      'Beta',
      'Experimental',
      'DeveloperPreview',
    )
    .map((name): AnnotationFacts => ({ name, properties: undefined })),
];

/** The annotations by lower-cased name. */
export const ANNOTATIONS: ReadonlyMap<string, AnnotationFacts> = new Map(
  ALL.map((facts) => [facts.name.toLowerCase(), facts]),
);
