import { platform } from '../platform';

/** Known by name, as what a callout gives; runs make none. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_httpresponse.htm */
export const httpResponse = platform('class System.HttpResponse', {});

/** Known by name. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_httprequest.htm */
export const httpRequest = platform('class System.HttpRequest', {});

/** Known by name. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_http.htm */
export const http = platform('class System.Http', {});
