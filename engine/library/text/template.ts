import { raise } from '../../runtime/exceptions';
import type { ApexMap } from '../../runtime/values/map';
import { textOf } from '../../runtime/values/text';

/**
 * `String.template`: each `${name}` becomes the text of the map's value of that name, `$${name}` becomes `${name}`.
 * Raises `System.StringException: String template missing value for variable: name`. [S]
 */
export function fillTemplate(text: string, values: ApexMap): string {
  let filled = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('${', from);
    const close = open < 0 ? -1 : text.indexOf('}', open);
    if (close < 0) return filled + text.slice(from);
    const name = text.slice(open + 2, close);
    const escaped = open > from && text[open - 1] === '$';
    filled += escaped ? `${text.slice(from, open - 1)}\${${name}}` : text.slice(from, open) + valueNamed(name, values);
    from = close + 1;
  }
}

function valueNamed(name: string, values: ApexMap): string {
  if (values.containsKey(name)) return textOf(values.get(name));
  return raise('System.StringException', `String template missing value for variable: ${name}`);
}
