import { platformEnum } from '../../runtime/values/enumConstants';
import { PlatformObject } from '../../runtime/values/platformObject';
import type { PageMessage } from '../../runtime/webContext';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { type PlatformDeclaration, platform } from '../platform';

const SEVERITIES = ['CONFIRM', 'ERROR', 'FATAL', 'INFO', 'WARNING'];
const severityType = platformType('ApexPages.Severity');

/** A message of a Visualforce page. */
export class PageMessageValue extends PlatformObject implements PageMessage {
  readonly $type = platformType('ApexPages.Message');
  constructor(
    readonly severity: unknown,
    readonly summary: string | null,
    /**
     * Where none was given, the summary. [S] SFDO-Community/declarative-lookup-rollup-summaries
     * ManageLookupRollupSummariesNewTest, against the documentation of getDetail, which says null
     */
    readonly detail: string | null = summary,
  ) {
    super();
  }

  /** The message that an error of a record, or an exception, becomes. */
  static ofError(text: string | null): PageMessageValue {
    return new PageMessageValue(platformEnum(severityType, SEVERITIES)[SEVERITIES.indexOf('ERROR')], text);
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_pages_message.htm */
export const messageDeclarations: readonly PlatformDeclaration[] = [
  platform('enum ApexPages.Severity', {}, SEVERITIES),
  platform('class ApexPages.Message', {
    'new(ApexPages.Severity severity, String summary)': (severity: unknown, summary: string | null) =>
      new PageMessageValue(given(severity), summary),
    'new(ApexPages.Severity severity, String summary, String detail)': (
      severity: unknown,
      summary: string | null,
      detail: string | null,
    ) => new PageMessageValue(given(severity), summary, detail),
    'ApexPages.Severity getSeverity()': (message: PageMessageValue) => message.severity,
    'String getSummary()': (message: PageMessageValue) => message.summary,
    'String getDetail()': (message: PageMessageValue) => message.detail,
    // Only a message about a field on a page has one. [D]
    'String getComponentLabel()': () => null,
  }),
];
