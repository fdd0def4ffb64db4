import { ApexList } from '../../runtime/values/list';
import { PlatformObject } from '../../runtime/values/platformObject';
import { listOf, platformType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import type { ValueObject } from '../valueObject';

/** What is to be deployed together. */
class DeployContainerValue extends PlatformObject {
  readonly $type = platformType('Metadata.DeployContainer');
  components: ValueObject[] = [];

  /** Takes out the components that are `unwanted`; tells whether there was one. */
  remove(unwanted: (component: ValueObject) => boolean): boolean {
    const kept = this.components.filter((component) => !unwanted(component));
    const isFound = kept.length < this.components.length;
    this.components = kept;
    return isFound;
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Metadata_DeployContainer.htm */
export const deployContainer = platform('class Metadata.DeployContainer', {
  'new()': () => new DeployContainerValue(),
  'void addMetadata(Metadata.Metadata md)': (container: DeployContainerValue, component: ValueObject | null) => {
    container.components.push(given(component));
  },
  'List<Metadata.Metadata> getMetadata()': (container: DeployContainerValue) =>
    new ApexList(listOf(platformType('Metadata.Metadata')), [...container.components]),
  'Boolean removeMetadata(Metadata.Metadata md)': (container: DeployContainerValue, component: ValueObject | null) =>
    container.remove((each) => each === component),
  'Boolean removeMetadataByFullName(String fullName)': (container: DeployContainerValue, name: string | null) =>
    container.remove((each) => each.get('fullName') === name),
});
