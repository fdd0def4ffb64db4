import { it } from 'vitest';
import { Regex } from '../../../../engine/library/regex/regex';
it('x', () => { console.log((Regex.of('(?:(?:a|c\\W)){1,2}') as any).form); console.log(Regex.of('(?:(?:a|c\\W)){1,2}').nativeFor('find', 2, 1e9)); });
