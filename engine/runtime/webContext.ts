/** The web request that a transaction answers, as RestContext and ApexPages see it. */
export class WebContext {
  /** `RestContext.request` and `RestContext.response`; null where none was set. */
  request: object | null = null;
  response: object | null = null;
  /** The Visualforce page that `Test.setCurrentPage` set. */
  page: object | null = null;
  /** The messages of the page. */
  messages: PageMessage[] = [];
}

/** A message of a Visualforce page, as far as telling two apart needs. */
export interface PageMessage {
  readonly summary: string | null;
}
