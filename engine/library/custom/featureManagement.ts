import { given } from '../arguments';
import { platform } from '../platform';

/**
 * The simulated user has no permission sets, so no custom permission either.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_FeatureManagement.htm
 */
export const featureManagement = platform('class System.FeatureManagement', {
  'static Boolean checkPermission(String apiName)': (apiName: string | null) => {
    given(apiName);
    return false;
  },
});
