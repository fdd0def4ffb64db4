import { expect, it } from 'vitest';
import { apiVersionOf } from '../../../server/project/apiVersion';

it.each([
  ['<ApexClass xmlns="x"><apiVersion>61.0</apiVersion><status>Active</status></ApexClass>', 61],
  ['<apiVersion>\n  67\n</apiVersion>', 67],
  ['<!-- <apiVersion>30.0</apiVersion> --><apiVersion>62.0</apiVersion>', 62],
  ['<apiVersion>latest</apiVersion>', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s → %s', (text, version) => expect(apiVersionOf(text)).toBe(version));
