import { TOKEN_NAMES } from '../json/parser';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_JsonToken.htm */
export const jsonToken = platform('enum System.JSONToken', {}, TOKEN_NAMES);
