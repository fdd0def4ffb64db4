import { platform } from '../platform';

/** Experience Cloud sites: no code runs in one here, so there is no site. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Network.htm */
export const network = platform('class System.Network', {
  'static String getNetworkId()': () => null,
});
