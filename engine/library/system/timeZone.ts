import { current } from '../../runtime/transaction';
import type { ApexDatetime } from '../../runtime/values/datetime';
import { PlatformObject } from '../../runtime/values/platformObject';
import { isZone, offsetAt, zoneName } from '../../runtime/values/timeZone';
import { type PlatformType, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** A value of `System.TimeZone`. */
export class TimeZoneValue extends PlatformObject {
  constructor(readonly zone: string) {
    super();
  }

  get $type(): PlatformType {
    return platformType('System.TimeZone');
  }

  /** Its Id, as concatenation writes it too. [K] */
  tostring$(): string {
    return this.zone;
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_timezone.htm */
export const timeZone = platform('class System.TimeZone', {
  'String getDisplayName()': ({ zone }: TimeZoneValue) =>
    `(GMT${offsetText(offsetAt(zone, current.now))}) ${zoneName(zone, current.now, 'long')} (${zone})`,
  'String getID()': ({ zone }: TimeZoneValue) => zone,
  'Integer getOffset(Datetime value)': ({ zone }: TimeZoneValue, value: ApexDatetime) =>
    offsetAt(zone, given(value).ms),
  'static TimeZone getTimeZone(String id)': (id: string) => new TimeZoneValue(isZone(given(id)) ? id : 'GMT'),
  'String toString()': (value: TimeZoneValue) => value.tostring$(),
});

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
