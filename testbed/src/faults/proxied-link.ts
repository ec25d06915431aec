// SPDX-License-Identifier: EUPL-1.2
import type { Socket } from 'node:net';
import { DelayedWriter } from './delayed-writer.ts';

/**
 * How the network behaves. `half-open`: connections stand, and nothing comes through. `deaf`: what
 * is asked arrives, no answer comes back. `slow`: every piece takes `delayMs`. `torn`: a connection
 * is cut once `bytes` more have gone towards the node.
 */
export type Weather =
  | { readonly kind: 'fair' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'half-open' }
  | { readonly kind: 'deaf' }
  | { readonly kind: 'slow'; readonly delayMs: number }
  | { readonly kind: 'torn'; readonly bytes: number };

/** One proxied connection: two sockets and the weather between them. */
export class Link {
  /** Resolves when both sockets are gone. */
  readonly ended: Promise<void>;
  readonly #sockets: readonly [client: Socket, node: Socket];
  readonly #towardsNode: DelayedWriter;
  readonly #towardsClient: DelayedWriter;
  readonly #weather: () => Weather;
  #asked = 0;
  #torn = 0;

  /** `seen` hears how many bytes have gone towards the node since it last said anything. */
  constructor(
    client: Socket,
    node: Socket,
    weather: () => Weather,
    seen: (bytesTowardsNode: number) => void,
  ) {
    this.#sockets = [client, node];
    this.#weather = weather;
    this.#towardsNode = new DelayedWriter(node);
    this.#towardsClient = new DelayedWriter(client);
    client.on('data', (chunk: Buffer) => {
      this.#asked += chunk.length;
      seen(this.#asked);
      this.#pass(chunk, this.#towardsNode);
    });
    node.on('data', (chunk: Buffer) => {
      this.#asked = 0;
      this.#pass(chunk, this.#towardsClient);
    });
    this.ended = this.#untilBothGone();
  }

  /** The end of either is the end of both. */
  #untilBothGone(): Promise<void> {
    return new Promise((resolve) => {
      let open = this.#sockets.length;
      for (const socket of this.#sockets) {
        socket.setNoDelay(true).on('error', () => this.cut());
        socket.on('end', () => this.cut());
        socket.once('close', () => {
          this.cut();
          open -= 1;
          if (open === 0) resolve();
        });
      }
    });
  }

  #pass(chunk: Buffer, to: DelayedWriter): void {
    const weather = this.#weather();
    switch (weather.kind) {
      case 'cut':
        return this.cut();
      case 'half-open':
        return;
      case 'deaf':
        if (to === this.#towardsNode) to.write(chunk, 0);
        return;
      case 'slow':
        return to.write(chunk, weather.delayMs);
      case 'torn':
        if (to === this.#towardsNode) return this.#tear(chunk, weather.bytes);
        return to.write(chunk, 0);
      case 'fair':
        return to.write(chunk, 0);
    }
  }

  #tear(chunk: Buffer, bytes: number): void {
    const left = Math.max(0, bytes - this.#torn);
    this.#torn += chunk.length;
    this.#towardsNode.write(chunk.subarray(0, left), 0);
    if (chunk.length > left) this.cut();
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
