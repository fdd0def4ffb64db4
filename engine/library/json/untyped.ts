import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { listOf, mapOf, objectType, stringType } from '../../types/type';
import { type JsonSink, readJson } from './reader';

const untypedMap = mapOf(stringType, objectType);
const untypedList = listOf(objectType);

/**
 * `JSON.deserializeUntyped`: objects as Map<String,Object> in document order [V] octoberswimmer/aer-dist #194 (of equal
 * keys the last one's value stands), arrays as List<Object> [S], numbers as Integer, Long or Decimal [V], else text, Boolean
 * or null. Raises `System.JSONException`.
 */
export function readUntyped(text: string): unknown {
  const builder = new Builder();
  readJson(text, builder);
  return builder.result;
}

class Builder implements JsonSink {
  result: unknown = null;
  private container: ApexMap | ApexList | undefined;
  private readonly outer: (ApexMap | ApexList | undefined)[] = [];
  /** The keys that wait for their values: those of the objects in `outer`, and the current one. */
  private name = '';

  openObject(): void {
    this.enter(new ApexMap(untypedMap));
  }

  openArray(): void {
    this.enter(new ApexList(untypedList));
  }

  closeObject(): void {
    this.container = this.outer.pop();
  }

  closeArray(): void {
    this.container = this.outer.pop();
  }

  key(name: string): void {
    this.name = name;
  }

  value(value: unknown): void {
    if (this.container === undefined) this.result = value;
    else if (this.container instanceof ApexMap) this.container.table.entries.set(this.name, value);
    else this.container.items.push(value);
  }

  private enter(container: ApexMap | ApexList): void {
    this.value(container);
    this.outer.push(this.container);
    this.container = container;
  }
}
