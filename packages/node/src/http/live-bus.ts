// SPDX-License-Identifier: EUPL-1.2
/** What has changed: a case, what the authorities have agreed on, or what is known of keys. */
export type Change =
  { readonly what: 'case'; readonly caseId: string } | { readonly what: 'agreements' | 'keys' };

/** Tells those who listen at this replica that something has changed, wherever it was. */
export class LiveBus {
  readonly #listeners = new Set<(change: Change) => void>();

  changed(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** @returns what ends the listening */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
