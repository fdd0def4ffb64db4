import { Unsupported } from '../../runtime/exceptions';
import type { ApexDecimal } from '../../runtime/values/decimal';
import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** Kilometres. [S] https://salesforce.stackexchange.com/questions/32585: distances that an org gave are those of a sphere of this radius */
const EARTH_RADIUS = 6371.009;
const KILOMETRES_IN_MILE = 1.609344;

/** A place on the earth, in decimal degrees. */
export class LocationValue extends PlatformObject {
  readonly $type = platformType('System.Location');
  constructor(
    readonly latitude: number | null,
    readonly longitude: number | null,
  ) {
    super();
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Location.htm */
export const location = platform('class System.Location', {
  'static System.Location newInstance(Decimal latitude, Decimal longitude)': (
    latitude: ApexDecimal | null,
    longitude: ApexDecimal | null,
  ) => new LocationValue(latitude?.toDouble() ?? null, longitude?.toDouble() ?? null),
  'static Double getDistance(System.Location firstLocation, System.Location secondLocation, String unit)': distance,
  'Double getDistance(System.Location toLocation, String unit)': distance,
  'Double getLatitude()': (value: LocationValue) => value.latitude,
  'Double getLongitude()': (value: LocationValue) => value.longitude,
  // [S] https://github.com/aidan-harding/expression LocationFunctionsTest
  'Double latitude': (value: LocationValue) => value.latitude,
  'Double longitude': (value: LocationValue) => value.longitude,
});

/** By the haversine formula, in `mi` or `km`. [D] Location.getDistance */
function distance(first: LocationValue | null, second: LocationValue | null, unit: string | null): number {
  const [from, to, of] = [given(first), given(second), given(unit)];
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null) {
    throw new Unsupported('unsupported-method', ['Location.getDistance without all coordinates']);
  }
  const height = haversine(to.latitude - from.latitude);
  const width = haversine(to.longitude - from.longitude);
  const chord = height + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * width;
  const kilometres = 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  switch (of) {
    case 'km':
      return kilometres;
    case 'mi':
      return kilometres / KILOMETRES_IN_MILE;
    default:
      throw new Unsupported('unsupported-method', [`Location.getDistance in ${of}`]);
  }
}

function haversine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
