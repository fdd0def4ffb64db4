import { ApexTime } from '../../runtime/values/time';
import { given } from '../arguments';
import { platform } from '../platform';

const later = (time: ApexTime, count: number, unit: number) => new ApexTime(time.ms + given(count) * unit);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_time.htm */
export const time = platform('class System.Time', {
  'Time addHours(Integer hours)': (value: ApexTime, hours: number) => later(value, hours, 3_600_000),
  'Time addMilliseconds(Integer milliseconds)': (value: ApexTime, milliseconds: number) =>
    later(value, milliseconds, 1),
  'Time addMinutes(Integer minutes)': (value: ApexTime, minutes: number) => later(value, minutes, 60_000),
  'Time addSeconds(Integer seconds)': (value: ApexTime, seconds: number) => later(value, seconds, 1000),
  'Integer hour()': (value: ApexTime) => value.hour,
  'Integer millisecond()': (value: ApexTime) => value.millisecond,
  'Integer minute()': (value: ApexTime) => value.minute,
  'Integer second()': (value: ApexTime) => value.second,
  'static Time newInstance(Integer hour, Integer minute, Integer second, Integer millisecond)': (
    hour: number,
    minute: number,
    second: number,
    millisecond: number,
  ) => ApexTime.of(given(hour), given(minute), given(second), given(millisecond)),
});
