// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** A diagram in its space: below 256 an answer, else a node that asks one fact. */
export type Diagram = number;
/** What a combination of two answers is. The same function object means the same operation. */
export type Operation = (left: number, right: number) => number;

/** Answers of a condition, and "nothing said". */
export const [no, yes, silent] = [0, 1, 255];

const answers = 256;
const cacheSize = 1 << 18;

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
  #slots = new Int32Array(1 << 14);
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
    const [first = 0] = children;
    if (children.every((child) => child === first)) return first;
    if (this.#nodes * 2 >= this.#slots.length) this.#rehash();
    const slot = this.#slotOf(level, children);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    if (this.#nodes >= this.#nodesMax)
      throw new SamsynError(
        'law.too-complex',
        `the rules need a decision diagram of more than ${this.#nodesMax} nodes`,
      );
    const found = this.#append(level, children);
    this.#slots[slot] = found;
    return found;
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
    if (left < answers && right < answers) return operation(left, right);
    const number = this.#numberOf(operation);
    const at =
      (Math.imul(left, 40_503) ^ Math.imul(right, 60_493) ^ (number * 7919)) & (cacheSize - 1);
    if (
      this.#cacheLeft[at] === left &&
      this.#cacheRight[at] === right &&
      this.#cacheOperation[at] === number
    )
      return this.#cacheResult[at] ?? 0;
    const level = Math.min(this.levelOf(left), this.levelOf(right));
    const children: Diagram[] = [];
    for (let value = 0; value < (this.#sizes[level] ?? 0); value += 1) {
      const down = this.levelOf(left) === level ? this.childOf(left, value) : left;
      const other = this.levelOf(right) === level ? this.childOf(right, value) : right;
      children.push(this.apply(operation, down, other));
    }
    const found = this.node(level, children);
    this.#cacheLeft[at] = left;
    this.#cacheRight[at] = right;
    this.#cacheOperation[at] = number;
    this.#cacheResult[at] = found;
    return found;
  }

  #numberOf(operation: Operation): number {
    const known = this.#operations.get(operation);
    if (known !== undefined) return known;
    const number = this.#operations.size + 1;
    this.#operations.set(operation, number);
    return number;
  }

  #slotOf(level: number, children: readonly Diagram[]): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(level + 1, 0x9e3779b1);
    for (const child of children) hash = Math.imul(hash ^ child, 0x85ebca6b) ^ (hash >>> 13);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0 || this.#isNode(found, level, children)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isNode(found: Diagram, level: number, children: readonly Diagram[]): boolean {
    if (this.levelOf(found) !== level) return false;
    for (let value = 0; value < children.length; value += 1)
      if (this.childOf(found, value) !== children[value]) return false;
    return true;
  }

  #append(level: number, children: readonly Diagram[]): Diagram {
    const at = this.#nodes;
    if (at >= this.#levels.length) {
      this.#levels = grown(this.#levels);
      this.#starts = grown(this.#starts);
    }
    while (this.#used + children.length > this.#children.length)
      this.#children = grown(this.#children);
    this.#levels[at] = level;
    this.#starts[at] = this.#used;
    for (const child of children) {
      this.#children[this.#used] = child;
      this.#used += 1;
    }
    this.#nodes += 1;
    return at + answers;
  }

  #rehash(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (const node of old) {
      if (node === 0) continue;
      const level = this.levelOf(node);
      const children: Diagram[] = [];
      for (let value = 0; value < (this.#sizes[level] ?? 0); value += 1)
        children.push(this.childOf(node, value));
      this.#slots[this.#slotOf(level, children)] = node;
    }
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
