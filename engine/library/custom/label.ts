import type { CustomLabel } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { given } from '../arguments';
import { platform } from '../platform';

/**
 * `System.Label.Greeting` is the checker's. Labels of other namespaces and translations are not in the project.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Label.htm
 */
export const label = platform('class System.Label', {
  'static String get(String namespace, String label)': (namespace: string | null, name: string) =>
    labelOf(namespace, name).value,
  'static String get(String namespace, String label, String language)': (
    namespace: string | null,
    name: string,
    language: string,
  ) => {
    const found = labelOf(namespace, name);
    if (found.language.toLowerCase() === given(language).toLowerCase()) return found.value;
    throw new Unsupported('unsupported-label', [`${found.name} in ${language}`]);
  },
});

function labelOf(namespace: string | null, name: string): CustomLabel {
  const found = isOwnNamespace(namespace) ? current.metadata.label(given(name)) : undefined;
  if (found) return found;
  throw new Unsupported('unsupported-label', [namespace ? `${namespace}.${name}` : given(name)]);
}

/** Labels without a namespace have that of the project; `c` stands for none. */
function isOwnNamespace(namespace: string | null): boolean {
  const lower = (namespace ?? '').toLowerCase();
  return lower === '' || lower === 'c' || lower === current.metadata.namespace?.toLowerCase();
}
