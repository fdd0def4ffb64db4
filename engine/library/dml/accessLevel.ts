import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { platform } from '../platform';

class AccessLevelValue extends PlatformObject {
  readonly $type = platformType('System.AccessLevel');
}

const userMode = new AccessLevelValue();
const systemMode = new AccessLevelValue();

/** The simulated user may read and write everything, so both modes come to the same. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_AccessLevel.htm */
export const accessLevel = platform('class System.AccessLevel', {
  'static System.AccessLevel USER_MODE': () => userMode,
  'static System.AccessLevel SYSTEM_MODE': () => systemMode,
});
