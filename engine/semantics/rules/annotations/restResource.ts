import type { ClassRule } from '../rule';
import { annotationsOf } from './annotations';
import { propertyText } from './properties';

const LONGEST = 255;

/** The address of a REST resource is a path. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_rest_resource.htm */
export const checkRestResource: ClassRule = ({ symbol, report }) => {
  const annotation = annotationsOf(symbol.tree.modifiers).get('restresource');
  const url = annotation && propertyText(annotation, 'urlmapping');
  if (!annotation || url === undefined) return;
  const problem = urlProblem(url);
  if (problem) report('type-web-method', annotation, problem);
};

function urlProblem(url: string): string | undefined {
  if (url === '') return 'Rest Resource url cannot be empty';
  if (url.length > LONGEST) return `Rest Resource url cannot be longer than ${LONGEST} characters`;
  if (!url.startsWith('/')) return "Rest Resource url must begin with a forward slash, '/'";
  for (let at = url.indexOf('*'); at >= 0; at = url.indexOf('*', at + 1)) {
    if (url[at - 1] !== '/') return "Rest Resource url wildcard, '*', must be preceded by a forward slash, '/'";
    if (at + 1 < url.length && url[at + 1] !== '/')
      return "Rest Resource url wildcard, '*', must be followed by a forward slash, '/', or be the last character";
  }
  return /[\s@?#&=\\]/.test(url) ? 'Rest Resource url was invalid' : undefined;
}
