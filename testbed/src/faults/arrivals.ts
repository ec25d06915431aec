// SPDX-License-Identifier: EUPL-1.2
import type { Rig } from './rig.ts';

const lookEveryMs = 100;

/**
 * Watches how long messages take from the node's promise to an officer until the other node has
 * committed their effect. It looks into the databases, since what is measured is the campaign's
 * clock, which no fault can make jump.
 */
export class Arrivals {
  readonly #rig: Rig;
  readonly #waiting = new Map<string, number>();
  readonly #tookMs: number[] = [];
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(rig: Rig) {
    this.#rig = rig;
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, lookEveryMs);
  }

  promised(messageId: string): void {
    this.#waiting.set(messageId, performance.now());
  }

  async #look(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const sql = `select message_id as id from messages
      where direction = 'in' and state = 'received' and message_id = any($1)`;
    const found = await Promise.all(
      Object.values(this.#rig.nodes).map((node) =>
        node.query<{ id: string }>(sql, [[...this.#waiting.keys()]]).catch(() => []),
      ),
    );
    for (const { id } of found.flat()) {
      const since = this.#waiting.get(id);
      if (since !== undefined) this.#tookMs.push(performance.now() - since);
      this.#waiting.delete(id);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  /** The time within which this share of the messages that came had come, milliseconds. */
  quantileMs(share: number): number {
    const sorted = this.#tookMs.toSorted((a, b) => a - b);
    return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
  }
}
