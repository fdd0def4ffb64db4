import type { RegexNode, Repeat } from './tree';

/** A polynomial in the length of the input: its coefficients, the constant first. */
type Polynomial = readonly number[];

/** What a part can cost at most when every way to match it is tried from one position. */
interface Cost {
  /** Ways to match it. */
  readonly ways: Polynomial;
  /** Characters looked at. */
  readonly reads: Polynomial;
}

/** Beyond these a bound is as good as none. */
const MAX_DEGREE = 4;
const MAX_COEFFICIENT = 1e9;

/**
 * An upper bound of the characters that a search of an input looks at, whatever backtracking it does; undefined when
 * there is none that is a polynomial, as for nested loops and for loops over choices that overlap.
 */
export function searchCost(root: RegexNode): ((length: number) => number) | undefined {
  const cost = costOf(root);
  if (!cost) return undefined;
  // Every position may be a start.
  const reads = multiply(add(cost.reads, [1]), [1, 1]);
  if (!reads) return undefined;
  return (length) => reads.reduceRight((sum, coefficient) => sum * length + coefficient, 0);
}

function costOf(node: RegexNode): Cost | undefined {
  switch (node.kind) {
    case 'empty':
      return { ways: [1], reads: [0] };
    case 'set':
      return { ways: [1], reads: [1] };
    case 'assertion':
      return { ways: [1], reads: [4] };
    case 'sequence':
      return sequenceCost(node.parts);
    case 'choice':
      return choiceCost(node.branches);
    case 'repeat':
      return repeatCost(node);
    case 'group':
      return costOf(node.body);
    case 'look': {
      const body = costOf(node.body);
      const starts: Polynomial = node.behind ? [1, 1] : [1];
      const reads = body && multiply(body.reads, starts);
      return reads && { ways: [1], reads };
    }
    default:
      return undefined;
  }
}

function sequenceCost(parts: readonly RegexNode[]): Cost | undefined {
  let ways: Polynomial | undefined = [1];
  let reads: Polynomial = [0];
  for (const part of parts) {
    const cost = costOf(part);
    const more: Polynomial | undefined = cost && multiply(ways, cost.reads);
    ways = cost && multiply(ways, cost.ways);
    if (!more || !ways) return undefined;
    reads = add(reads, more);
  }
  return { ways, reads };
}

/** Branches that begin with different characters are not both ways to match one text. */
function choiceCost(branches: readonly RegexNode[]): Cost | undefined {
  let ways: Polynomial = [];
  let reads: Polynomial = [];
  const starts = branches.map(firstPoint);
  const apart = starts.every((start) => start !== undefined) && new Set(starts).size === starts.length;
  for (const branch of branches) {
    const cost = costOf(branch);
    if (!cost) return undefined;
    ways = apart ? larger(ways, cost.ways) : add(ways, cost.ways);
    reads = add(reads, cost.reads);
  }
  return { ways, reads };
}

function firstPoint(node: RegexNode): number | undefined {
  if (node.kind === 'set') return node.set.only;
  if (node.kind === 'sequence') return node.parts[0] && firstPoint(node.parts[0]);
  return node.kind === 'group' ? firstPoint(node.body) : undefined;
}

function repeatCost({ body, min, max }: Repeat): Cost | undefined {
  const cost = costOf(body);
  if (!cost) return undefined;
  if (max === 0) return { ways: [1], reads: [0] };
  if (max === 1) return { ways: min === 0 ? add([1], cost.ways) : cost.ways, reads: cost.reads };
  const turns: Polynomial = max === Number.POSITIVE_INFINITY ? [1, 1] : [max];
  if (isOne(cost.ways)) {
    const reads = multiply(cost.reads, turns);
    return reads && { ways: max === Number.POSITIVE_INFINITY ? [1, 1] : [max - min + 1], reads };
  }
  if (cost.ways.length > 1 || max > 16) return undefined;
  const ways = [(cost.ways[0] as number) ** max * max];
  const reads = multiply(cost.reads, ways);
  return reads && { ways, reads };
}

function isOne(ways: Polynomial): boolean {
  return ways.length === 1 && ways[0] === 1;
}

function add(a: Polynomial, b: Polynomial): Polynomial {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.map((coefficient, power) => coefficient + (short[power] ?? 0));
}

function larger(a: Polynomial, b: Polynomial): Polynomial {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.map((coefficient, power) => Math.max(coefficient, short[power] ?? 0));
}

function multiply(a: Polynomial, b: Polynomial): Polynomial | undefined {
  if (a.length + b.length - 2 > MAX_DEGREE) return undefined;
  const product = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      product[i + j] = (product[i + j] as number) + x * y;
    });
  });
  return product.every((coefficient) => coefficient <= MAX_COEFFICIENT) ? product : undefined;
}
