// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** A diagram in its space: below 256 an answer, else a node that asks one fact. */
export type Diagram = number;
/**
 * What a combination of two answers is. The same function object means the same operation. `short`
 * may answer two diagrams whole, where the operation on every pair of their answers would give that.
 */
export type Operation = ((left: number, right: number) => number) & {
  readonly short?: (left: Diagram, right: Diagram) => Diagram | undefined;
};

/** Answers of a condition, and "nothing said". */
export const [no, yes, silent] = [0, 1, 255];

/** Diagrams below this number are answers. */
export const answers = 256;
const cacheSize = 1 << 18;
const slotsAtFirst = 1 << 16;

/**
 * Multi-valued decision diagrams over facts in one order, hash-consed: the same function of the
 * facts is the same number, so that equality is proved by comparing two numbers.
 */
export class DiagramSpace {
  readonly #sizes: readonly number[];
  readonly #nodesMax: number;
  #levels = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #children = new Int32Array(8192);
  #nodes = 0;
  #used = 0;
  #slots = new Int32Array(slotsAtFirst);
  /** Children of the nodes that are being put together, the innermost last. */
  #stack = new Int32Array(4096);
  #top = 0;
  readonly #operations = new Map<Operation, number>();
  readonly #cacheLeft = new Int32Array(cacheSize);
  readonly #cacheRight = new Int32Array(cacheSize);
  readonly #cacheOperation = new Int32Array(cacheSize);
  readonly #cacheResult = new Int32Array(cacheSize);

  /** `sizes`: how many values the fact of each level has, the first asked first. */
  constructor(sizes: readonly number[], nodesMax: number) {
    this.#sizes = sizes;
    this.#nodesMax = nodesMax;
  }

  get nodes(): number {
    return this.#nodes;
  }

  get sizes(): readonly number[] {
    return this.#sizes;
  }

  /** The level of the fact that is asked first; beyond the last level for an answer. */
  levelOf(diagram: Diagram): number {
    return diagram < answers ? this.#sizes.length : (this.#levels[diagram - answers] ?? 0);
  }

  /** What is left when the fact that is asked first has the value. */
  childOf(diagram: Diagram, value: number): Diagram {
    return this.#children[(this.#starts[diagram - answers] ?? 0) + value] ?? 0;
  }

  /** @throws SamsynError `law.too-complex` beyond the budget of nodes. */
  node(level: number, children: readonly Diagram[]): Diagram {
    const start = this.#open(children.length);
    for (let at = 0; at < children.length; at += 1) this.#stack[start + at] = children[at] ?? 0;
    return this.#close(level, start);
  }

  /** Yes where the fact of the level has an allowed value. */
  literal(level: number, allowed: readonly boolean[]): Diagram {
    return this.node(
      level,
      allowed.map((one) => (one ? yes : no)),
    );
  }

  /** The operation on the answers of two diagrams, for every combination of facts. */
  apply(operation: Operation, left: Diagram, right: Diagram): Diagram {
    return this.#combine(operation, operation.short, this.#numberOf(operation), left, right);
  }

  #combine(
    operation: Operation,
    short: Operation['short'],
    number: number,
    left: Diagram,
    right: Diagram,
  ): Diagram {
    if (left < answers && right < answers) return operation(left, right);
    const whole = short?.(left, right);
    if (whole !== undefined) return whole;
    const at =
      (Math.imul(left, 40_503) ^ Math.imul(right, 60_493) ^ (number * 7919)) & (cacheSize - 1);
    if (
      this.#cacheLeft[at] === left &&
      this.#cacheRight[at] === right &&
      this.#cacheOperation[at] === number
    )
      return this.#cacheResult[at] ?? 0;
    const [leftLevel, rightLevel] = [this.levelOf(left), this.levelOf(right)];
    const level = Math.min(leftLevel, rightLevel);
    const size = this.#sizes[level] ?? 0;
    const start = this.#open(size);
    for (let value = 0; value < size; value += 1) {
      const down = leftLevel === level ? this.childOf(left, value) : left;
      const other = rightLevel === level ? this.childOf(right, value) : right;
      const child = this.#combine(operation, short, number, down, other);
      this.#stack[start + value] = child;
    }
    const found = this.#close(level, start);
    this.#cacheLeft[at] = left;
    this.#cacheRight[at] = right;
    this.#cacheOperation[at] = number;
    this.#cacheResult[at] = found;
    return found;
  }

  /** Makes room for the children of one node; where they begin. */
  #open(size: number): number {
    const start = this.#top;
    this.#top += size;
    while (this.#top > this.#stack.length) this.#stack = grown(this.#stack);
    return start;
  }

  /** The node of the children from `start`, which were opened last. */
  #close(level: number, start: number): Diagram {
    const size = this.#top - start;
    this.#top = start;
    const first = this.#stack[start] ?? 0;
    let at = 1;
    while (at < size && this.#stack[start + at] === first) at += 1;
    if (at >= size) return first;
    if (this.#nodes * 2 >= this.#slots.length) this.#rehash();
    const slot = this.#slotOf(level, this.#stack, start, size);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    if (this.#nodes >= this.#nodesMax)
      throw new SamsynError(
        'law.too-complex',
        `the rules need a decision diagram of more than ${this.#nodesMax} nodes`,
      );
    const found = this.#append(level, start, size);
    this.#slots[slot] = found;
    return found;
  }

  #numberOf(operation: Operation): number {
    const known = this.#operations.get(operation);
    if (known !== undefined) return known;
    const number = this.#operations.size + 1;
    this.#operations.set(operation, number);
    return number;
  }

  /** The slot of the node whose children stand in the list, or the free one where it belongs. */
  #slotOf(level: number, list: Int32Array, start: number, size: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(level + 1, 0x9e3779b1);
    for (let at = start; at < start + size; at += 1)
      hash = Math.imul(hash ^ (list[at] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0 || this.#isNode(found, level, list, start, size)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isNode(found: Diagram, level: number, list: Int32Array, start: number, size: number): boolean {
    if (this.#levels[found - answers] !== level) return false;
    const own = this.#starts[found - answers] ?? 0;
    for (let at = 0; at < size; at += 1)
      if (this.#children[own + at] !== list[start + at]) return false;
    return true;
  }

  #append(level: number, start: number, size: number): Diagram {
    const at = this.#nodes;
    if (at >= this.#levels.length) {
      this.#levels = grown(this.#levels);
      this.#starts = grown(this.#starts);
    }
    while (this.#used + size > this.#children.length) this.#children = grown(this.#children);
    this.#levels[at] = level;
    this.#starts[at] = this.#used;
    for (let child = start; child < start + size; child += 1) {
      this.#children[this.#used] = this.#stack[child] ?? 0;
      this.#used += 1;
    }
    this.#nodes += 1;
    return at + answers;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (let at = 0; at < this.#nodes; at += 1) {
      const level = this.#levels[at] ?? 0;
      const [start, size] = [this.#starts[at] ?? 0, this.#sizes[level] ?? 0];
      this.#slots[this.#slotOf(level, this.#children, start, size)] = at + answers;
    }
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
