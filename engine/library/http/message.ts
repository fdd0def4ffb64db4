import { raise } from '../../runtime/exceptions';
import { ApexBlob } from '../../runtime/values/blob';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';

/** Header fields: their names are found in any case and given back as they were written. [D] HTTP: names are case-insensitive */
class Headers {
  private readonly fields = new Map<string, { name: string; value: string | null }>();

  get(name: string): string | null {
    return this.fields.get(name.toLowerCase())?.value ?? null;
  }

  set(name: string, value: string | null): void {
    this.fields.set(name.toLowerCase(), { name, value });
  }

  names(): string[] {
    return [...this.fields.values()].map(({ name }) => name);
  }
}

/** What requests and responses have in common: header fields and a body, which is text or bytes. */
abstract class Message extends PlatformObject {
  readonly headers = new Headers();
  private content: string | ApexBlob = '';

  get body(): string {
    const { content } = this;
    if (typeof content === 'string') return content;
    return content.text() ?? raise('System.StringException', 'BLOB is not a valid UTF-8 string');
  }

  get bytes(): ApexBlob {
    const { content } = this;
    return typeof content === 'string' ? ApexBlob.ofText(content) : content;
  }

  set(content: string | ApexBlob | null): void {
    this.content = content ?? '';
  }
}

/** What sends requests; it has nothing of its own. */
export class HttpValue extends PlatformObject {
  readonly $type = platformType('System.Http');

  tostring$(): string {
    return 'System.Http[]';
  }
}

/** A callout before it is made. */
export class HttpRequestValue extends Message {
  readonly $type = platformType('System.HttpRequest');
  endpoint: string | null = null;
  method: string | null = null;
  compressed = false;

  tostring$(): string {
    return `System.HttpRequest[Endpoint=${this.endpoint}, Method=${this.method}]`;
  }
}

/** What a callout gave. */
export class HttpResponseValue extends Message {
  readonly $type = platformType('System.HttpResponse');
  status: string | null = null;
  statusCode = 0;

  tostring$(): string {
    return `System.HttpResponse[Status=${this.status}, StatusCode=${this.statusCode}]`;
  }
}
