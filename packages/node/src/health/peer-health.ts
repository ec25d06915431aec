// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine, HealthStanding } from '@samsyn/contract';
import { legalDay } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { askPeerState } from './ask-peer-state.ts';
import type { PeerAnswered } from './ask-peer-state.ts';
import { clockHealth } from './clock-health.ts';
import type { HealthContext } from './health-context.ts';
import { seeToIf } from './standing-of.ts';

function reached(answered: PeerAnswered, at: Instant): HealthLine {
  return {
    of: 'peer',
    standing: seeToIf(answered.answeredMs === undefined),
    at,
    answeredMs: answered.answeredMs ?? null,
    code: answered.code ?? null,
    version: answered.state?.version ?? null,
  };
}

function same(here: string, there: string | undefined): HealthStanding {
  return there === undefined ? 'unknown' : seeToIf(here !== there);
}

/** Whether the other node answers, how its clock goes, and whether it has the same law and catalogue. */
export async function peerHealth(context: HealthContext): Promise<HealthLine[]> {
  const asked = context.clock();
  const answered = await askPeerState(context);
  const { state } = answered;
  const { lawbook } = context;
  const ruleSet = lawbook.ruleSetOn(legalDay(state?.at ?? asked));
  const at = state?.at ?? asked;
  return [
    reached(answered, asked),
    clockHealth(answered, asked),
    {
      of: 'catalogue-there',
      standing: same(lawbook.catalogueHash, state?.catalogueHash),
      at,
      hash: state?.catalogueHash ?? null,
    },
    {
      of: 'law-there',
      standing: same(ruleSet.hash, state?.ruleSetHash),
      at,
      hash: state?.ruleSetHash ?? null,
    },
  ];
}
