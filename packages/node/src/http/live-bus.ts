// SPDX-License-Identifier: EUPL-1.2
/** Tells those who listen that a case has changed; in this process only. */
export class LiveBus {
  readonly #listeners = new Set<(caseId: string) => void>();

  changed(caseId: string): void {
    for (const listener of this.#listeners) listener(caseId);
  }

  /** @returns what ends the listening */
  listen(listener: (caseId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
