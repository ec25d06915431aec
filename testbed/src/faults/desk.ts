// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

const answerWithinMs = 15_000;

/**
 * What says nothing of whether it was done: no connection, no answer, a fault of the node's own, a
 * sign-in that came to nothing at a node that fails or whose clock is wrong.
 */
function isUnclear(error: unknown): boolean {
  if (!isSamsynError(error)) return true;
  return error.code.startsWith('runtime.') || error.code === 'access.sign-in-failed';
}

/** No answer, or none that says what became of it. */
export class Unclear extends Error {}

/**
 * An officer at a node that fails now and then: signs in again when the session is gone. Each call
 * ends within 15 s.
 */
export class Desk {
  readonly #url: string;
  readonly #subject: string;
  #client: OfficerClient | undefined;

  constructor(url: string, subject: string) {
    this.#url = url;
    this.#subject = subject;
  }

  /**
   * @throws Unclear when it may have been done or not; SamsynError with the node's refusal, which
   * says that it was not
   */
  async ask<T>(call: (officer: OfficerClient) => Promise<T>): Promise<T> {
    try {
      return await this.#asked(call);
    } catch (error) {
      if (isSamsynError(error) && error.code === 'access.not-signed-in') this.#client = undefined;
      else if (!isUnclear(error)) throw error;
      throw new Unclear('no clear answer', { cause: error });
    }
  }

  async #asked<T>(call: (officer: OfficerClient) => Promise<T>): Promise<T> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Unclear('no answer in time')), answerWithinMs);
    try {
      return await Promise.race([this.#signedIn().then(call), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #signedIn(): Promise<OfficerClient> {
    this.#client ??= await signIn(this.#url, this.#subject);
    return this.#client;
  }
}
