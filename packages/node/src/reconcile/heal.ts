// SPDX-License-Identifier: EUPL-1.2
import type { DifferenceHealing } from '@samsyn/terms';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import type { BegunRun } from './begin-run.ts';
import type { DifferingCase } from './compare-all.ts';
import type { Difference } from './compare-case.ts';
import { postAgain } from './post-again.ts';
import { raiseNumber } from './raise-number.ts';

/** A difference with what came of it in the run. */
export interface Healed extends Difference {
  readonly healing: DifferenceHealing;
}

const byNumber = (a: Difference, b: Difference): number =>
  (a.message?.number ?? 0) - (b.message?.number ?? 0);

async function healOne(
  context: DeliveryContext,
  run: BegunRun,
  { held }: DifferingCase,
  { cause, messageId, message }: Difference,
): Promise<DifferenceHealing> {
  switch (cause) {
    case 'on-its-way':
      return 'nothing-to-do';
    case 'lost-there':
    case 'gap-there':
      if (!held || messageId === undefined) return 'needs-officer';
      return postAgain(context, { personId: held.personId, messageId });
    case 'lost-here':
    case 'gap-here':
      return 'asked-again';
    case 'unknown-here':
      return held && message && (await raiseNumber(context, run.key, held, message))
        ? 'numbers-raised'
        : 'needs-officer';
    case 'unknown-there':
    case 'withdrawn':
    case 'other-bytes':
    case 'other-result':
    case 'other-entries':
      return 'needs-officer';
  }
}

/**
 * Heals what can be healed by the walk: what the peer has lost is posted again after it was assessed
 * again, what we have lost is asked for. The messages of a case in their order.
 */
export async function heal(
  context: DeliveryContext,
  run: BegunRun,
  differing: DifferingCase,
): Promise<readonly Healed[]> {
  const healed: Healed[] = [];
  for (const difference of differing.differences.toSorted(byNumber))
    healed.push({ ...difference, healing: await healOne(context, run, differing, difference) });
  const lost = healed.flatMap(({ healing, message }) =>
    healing === 'asked-again' && message ? message.message : [],
  );
  const { position, held } = differing;
  if (lost.length > 0) await run.again([{ position, here: held !== undefined, messages: lost }]);
  return healed;
}
