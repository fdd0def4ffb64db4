import type { ApexBlob } from '../../runtime/values/blob';
import { ApexList } from '../../runtime/values/list';
import { listOf, stringType } from '../../types/type';
import { given } from '../arguments';
import { type PlatformDeclaration, platform, type Rows } from '../platform';
import { XmlDocument } from '../xml/document';
import { documentText } from '../xml/serialize';
import { XmlStreamReader } from '../xml/streamReader';
import { callout } from './callout';
import { HttpRequestValue, HttpResponseValue, HttpValue } from './message';
import { multiStaticResourceCalloutMock, staticResourceCalloutMock } from './staticResourceMock';
import { webServiceDeclarations } from './webService';

type Message = HttpRequestValue | HttpResponseValue;

/** Rows that requests and responses have in common. */
const messageRows: Rows = {
  'String getBody()': (message: Message) => message.body,
  'Blob getBodyAsBlob()': (message: Message) => message.bytes,
  'Dom.Document getBodyDocument()': (message: Message) => XmlDocument.of(message.body),
  'String getHeader(String key)': (message: Message, key: string | null) => message.headers.get(given(key)),
  'void setBody(String body)': (message: Message, body: string | null) => message.set(body),
  'void setBodyAsBlob(Blob body)': (message: Message, body: ApexBlob | null) => message.set(body),
  'void setHeader(String key, String value)': (message: Message, key: string | null, value: string | null) =>
    message.headers.set(given(key), value),
  'String toString()': (message: Message) => message.tostring$(),
};

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_httprequest.htm */
const httpRequest = platform('class System.HttpRequest', {
  'new()': () => new HttpRequestValue(),
  ...messageRows,
  'void setBodyDocument(Dom.Document document)': (request: HttpRequestValue, document: XmlDocument) =>
    request.set(documentText(given(document).root)),
  'Boolean getCompressed()': (request: HttpRequestValue) => request.compressed,
  'String getEndpoint()': (request: HttpRequestValue) => request.endpoint,
  'String getMethod()': (request: HttpRequestValue) => request.method,
  // Certificates and time limits matter to nobody where no callout leaves.
  'void setClientCertificate(String certificate, String password)': () => {},
  'void setClientCertificateName(String name)': () => {},
  'void setCompressed(Boolean compressed)': (request: HttpRequestValue, compressed: boolean | null) => {
    request.compressed = given(compressed);
  },
  'void setEndpoint(String endpoint)': (request: HttpRequestValue, endpoint: string | null) => {
    request.endpoint = endpoint;
  },
  'void setMethod(String method)': (request: HttpRequestValue, method: string | null) => {
    request.method = method;
  },
  'void setTimeout(Integer timeout)': (_: HttpRequestValue, timeout: number | null) => {
    given(timeout);
  },
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_httpresponse.htm */
const httpResponse = platform('class System.HttpResponse', {
  'new()': () => new HttpResponseValue(),
  ...messageRows,
  'XmlStreamReader getXmlStreamReader()': (response: HttpResponseValue) => new XmlStreamReader(response.body),
  'List<String> getHeaderKeys()': (response: HttpResponseValue) =>
    new ApexList(listOf(stringType), response.headers.names()),
  'String getStatus()': (response: HttpResponseValue) => response.status,
  'Integer getStatusCode()': (response: HttpResponseValue) => response.statusCode,
  'void setStatus(String status)': (response: HttpResponseValue, status: string | null) => {
    response.status = status;
  },
  'void setStatusCode(Integer statusCode)': (response: HttpResponseValue, code: number | null) => {
    response.statusCode = given(code);
  },
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_http_http.htm */
const http = platform('class System.Http', {
  'new()': () => new HttpValue(),
  'HttpResponse send(HttpRequest request)': (_: HttpValue, request: HttpRequestValue | null) =>
    callout(given(request), `Http.send to ${request?.endpoint}`),
  'String toString()': (value: HttpValue) => value.tostring$(),
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_httpcalloutmock.htm */
const httpCalloutMock = platform('interface System.HttpCalloutMock', {
  'HttpResponse respond(HttpRequest request)': null,
});

export const httpDeclarations: readonly PlatformDeclaration[] = [
  http,
  httpRequest,
  httpResponse,
  httpCalloutMock,
  staticResourceCalloutMock,
  multiStaticResourceCalloutMock,
  ...webServiceDeclarations,
];
