// SPDX-License-Identifier: EUPL-1.2

/** What has been started and must be stopped, the latest first. */
export class Stoppers {
  readonly #stops: (() => Promise<void>)[] = [];

  add(stop: () => Promise<void>): void {
    this.#stops.push(stop);
  }

  /** Stops everything, one after the other; resolves when nothing is left, also when asked twice. */
  async stopAll(): Promise<void> {
    for (let stop = this.#stops.pop(); stop !== undefined; stop = this.#stops.pop()) await stop();
  }
}
