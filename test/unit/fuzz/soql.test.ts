import { expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { Random } from '../../programs/random';
import { meter, project, request } from '../../support/apex';
import { badQueries, goodQueries } from '../syntax/soql/queries';
import { attempts, FIRST_SEED, TIMEOUT } from './amount';
import { mutated } from './mutate';

const files = project([
  `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) {
    String x = 'a'; List<String> xs = new List<String>{ 'a' }; String text = (String) JSON.deserializeUntyped(data);
    try { insert new Account(Name = 'a'); return '' + Database.query(text).size(); } catch (QueryException e) { return e.getMessage(); } } }`,
]);

it('queries that a program makes of any text end as queries do', { timeout: TIMEOUT }, () => {
  const engine = new Engine(meter);
  const count = attempts(600);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++) {
    const random = new Random(seed);
    const query = mutated(random.pick([...goodQueries, ...badQueries]), random);
    const { outcome, exception } = engine.run(request('H', JSON.stringify(query)), files);
    const ending = exception ? exception.type : outcome;
    expect(
      ['returned', 'unsupported', 'System.NullPointerException', 'System.LimitException', 'System.QueryException'],
      `seed ${seed}: ${query}`,
    ).toContain(ending);
  }
});
