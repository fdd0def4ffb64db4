import type { RegexNode, Repeat } from './tree';

/** What can be said of the texts that a part matches without looking at any. */
export interface Shape {
  /** Fewest UTF-16 units. */
  readonly min: number;
  /** Most UTF-16 units; of use only when `bounded`. */
  readonly max: number;
  /** Whether Java sees that there is a most: not of a repeated choice, though it may have one. */
  readonly bounded: boolean;
  /** Whether there is one way to match it at most. */
  readonly deterministic: boolean;
}

const NOTHING: Shape = { min: 0, max: 0, bounded: true, deterministic: true };
const shapes = new WeakMap<RegexNode, Shape>();

/** The shape of a part, as Java's compiler of expressions finds it out. [K] It decides which look-behinds are valid. */
export function shapeOf(node: RegexNode): Shape {
  let shape = shapes.get(node);
  if (!shape) {
    shape = find(node);
    shapes.set(node, shape);
  }
  return shape;
}

function find(node: RegexNode): Shape {
  switch (node.kind) {
    case 'set':
      return {
        min: 1,
        max: node.set.only !== undefined && node.set.only <= 0xffff ? 1 : 2,
        bounded: true,
        deterministic: true,
      };
    case 'sequence':
      return node.parts.map(shapeOf).reduce(
        (sum, part) => ({
          min: sum.min + part.min,
          max: sum.max + part.max,
          bounded: sum.bounded && part.bounded,
          deterministic: sum.deterministic && part.deterministic,
        }),
        NOTHING,
      );
    case 'choice': {
      const branches = node.branches.map(shapeOf);
      return {
        min: branches.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY),
        max: branches.reduce((most, { max }) => Math.max(most, max), 0),
        bounded: branches.every(({ bounded }) => bounded),
        deterministic: false,
      };
    }
    case 'repeat':
      return repeatShape(node);
    case 'group':
    case 'atomic':
      return shapeOf(node.body);
    case 'backreference':
      return { min: 0, max: Number.POSITIVE_INFINITY, bounded: false, deterministic: true };
    default:
      return NOTHING;
  }
}

function repeatShape({ body, min, max }: Repeat): Shape {
  const each = shapeOf(body);
  const loops = !each.deterministic && max > 1;
  return {
    min: Math.min(each.min * min, Number.MAX_SAFE_INTEGER),
    max: each.max === 0 ? 0 : each.max * max,
    bounded: each.bounded && max !== Number.POSITIVE_INFINITY && !loops,
    deterministic: each.deterministic && min === max,
  };
}
