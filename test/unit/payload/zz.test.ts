import { test } from 'vitest';
import { payloadFindings } from '../../../schemas/findings';
import { parsePayload } from '../../../server/language/payload/parse';
import { checkPayload } from '../../../server/language/payload/check';
import { metadata } from './marked';
test('x', {timeout:60000}, async () => {
  const a=Array.from({length:100000},(_, i)=>`"k${i}":${i}`).join(','); const b=Array.from({length:100000},(_, i)=>`"k${i}":[]`).join(',');
  const o={ top:`{${a}}`, attr: `{"eventName":"x","callLog":{},"interaction":{"attributes":{${b}}}}`, cl:`{"eventName":"x","callLog":{${a}},"interaction":{}}`};
  for (const [k,t] of Object.entries(o)) for (let i=0;i<2;i++){ let s=performance.now(); const p=parsePayload(t); const q=performance.now(); const f=payloadFindings(p.root!.value); const r=performance.now(); checkPayload(t,{metadata}); console.log(k,(q-s)|0,(r-q)|0,f.length,(performance.now()-r)|0); }
});
