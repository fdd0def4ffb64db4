/**
 * Five programs in Apex and in the JavaScript a person would write for the same job. Each gives an Integer as text, so
 * that both can be checked against each other.
 */
export interface Program {
  readonly name: string;
  /** Members of a class; `static Integer work()` does the job. */
  readonly apex: string;
  readonly javaScript: () => number;
}

export const programs: readonly Program[] = [
  {
    name: 'recursion',
    apex: `
      static Integer fib(Integer n) { if (n < 2) { return n; } return fib(n - 1) + fib(n - 2); }
      static Integer work() { return fib(30); }`,
    javaScript: () => {
      const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
      return fib(30);
    },
  },
  {
    name: 'sieve',
    apex: `
      static Integer work() {
        Integer count = 0;
        List<Boolean> composite = new List<Boolean>();
        for (Integer i = 0; i <= 400000; i++) { composite.add(false); }
        for (Integer i = 2; i <= 400000; i++) {
          if (!composite[i]) {
            count++;
            for (Integer j = i + i; j <= 400000; j += i) { composite[j] = true; }
          }
        }
        return count;
      }`,
    javaScript: () => {
      let count = 0;
      const composite: boolean[] = [];
      for (let i = 0; i <= 400000; i++) composite.push(false);
      for (let i = 2; i <= 400000; i++) {
        if (!composite[i]) {
          count++;
          for (let j = i + i; j <= 400000; j += i) composite[j] = true;
        }
      }
      return count;
    },
  },
  {
    name: 'string-keyed map',
    apex: `
      static Integer work() {
        Map<String, Integer> counts = new Map<String, Integer>();
        for (Integer i = 0; i < 200000; i++) {
          String key = 'key' + Math.mod(i, 1000);
          Integer seen = counts.get(key);
          counts.put(key, seen == null ? 1 : seen + 1);
        }
        Integer total = 0;
        for (String key : counts.keySet()) { total += counts.get(key); }
        return total;
      }`,
    javaScript: () => {
      const counts = new Map<string, number>();
      for (let i = 0; i < 200000; i++) {
        const key = `key${i % 1000}`;
        const seen = counts.get(key);
        counts.set(key, seen === undefined ? 1 : seen + 1);
      }
      let total = 0;
      for (const key of counts.keys()) total += counts.get(key) as number;
      return total;
    },
  },
  {
    name: 'string building',
    apex: `
      static Integer work() {
        Integer length = 0;
        for (Integer round = 0; round < 20; round++) {
          String text = '';
          for (Integer i = 0; i < 10000; i++) { text += 'item ' + i + ';'; }
          length += text.length();
        }
        return length;
      }`,
    javaScript: () => {
      let length = 0;
      for (let round = 0; round < 20; round++) {
        let text = '';
        for (let i = 0; i < 10000; i++) text += `item ${i};`;
        length += text.length;
      }
      return length;
    },
  },
  {
    name: 'int hashing',
    apex: `
      static Integer work() {
        Integer hash = 17;
        for (Integer i = 0; i < 20000000; i++) { hash = 31 * hash + (i ^ (hash >>> 7)); }
        return hash;
      }`,
    javaScript: () => {
      let hash = 17;
      for (let i = 0; i < 20000000; i++) hash = (Math.imul(31, hash) + (i ^ (hash >>> 7))) | 0;
      return hash;
    },
  },
];
