// SPDX-License-Identifier: EUPL-1.2
import type { WorklistDue } from '@samsyn/contract';
import { legalDay, limits } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';

/** An alarm in a case as it was last changed. */
export interface DueAlarm {
  readonly caseId: string;
  readonly changedAt: string;
  readonly kind: string;
  readonly about: string;
}

interface Known {
  readonly changedAt: string;
  readonly day: string;
  readonly due: WorklistDue | null;
}

/**
 * By when what alarms ask for is due, as it was reckoned: it holds while the case is unchanged, the
 * day is the same and the moment has not come. The oldest are let go above `limits.knownDuesMax`.
 */
export class KnownDues {
  readonly #known = new Map<string, Known>();

  /** Undefined when it has to be reckoned. */
  find({ caseId, changedAt, kind, about }: DueAlarm, now: Instant): WorklistDue | null | undefined {
    const known = this.#known.get(`${caseId} ${kind} ${about}`);
    if (known?.changedAt !== changedAt || known.day !== legalDay(now)) return undefined;
    const moment = known.due?.at ?? null;
    return moment !== null && moment <= now ? undefined : known.due;
  }

  keep({ caseId, changedAt, kind, about }: DueAlarm, now: Instant, due: WorklistDue | null): void {
    const key = `${caseId} ${kind} ${about}`;
    this.#known.delete(key);
    this.#known.set(key, { changedAt, day: legalDay(now), due });
    const [oldest] = this.#known.keys();
    if (this.#known.size > limits.knownDuesMax && oldest !== undefined) this.#known.delete(oldest);
  }
}
