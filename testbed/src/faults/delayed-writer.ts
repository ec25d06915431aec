// SPDX-License-Identifier: EUPL-1.2
import type { Socket } from 'node:net';

/** Writes pieces to a socket in their order, each no earlier than its delay after it came. */
export class DelayedWriter {
  readonly #to: Socket;
  readonly #waiting: { readonly chunk: Buffer; readonly at: number }[] = [];

  constructor(to: Socket) {
    this.#to = to;
    to.once('close', () => this.#waiting.splice(0));
  }

  write(chunk: Buffer, delayMs: number): void {
    this.#waiting.push({ chunk, at: performance.now() + delayMs });
    if (this.#waiting.length === 1) this.#drain();
  }

  #drain(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const leftMs = next.at - performance.now();
      if (leftMs > 0) {
        setTimeout(() => this.#drain(), leftMs);
        return;
      }
      if (this.#to.writable) this.#to.write(next.chunk);
      this.#waiting.shift();
    }
  }
}
