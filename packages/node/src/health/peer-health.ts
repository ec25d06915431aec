// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine, HealthStanding } from '@samsyn/contract';
import { instantAfter, legalDay, limits } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { askPeerState } from './ask-peer-state.ts';
import type { PeerAnswered } from './ask-peer-state.ts';
import type { HealthContext } from './health-context.ts';
import { ageMs, seeToIf } from './standing-of.ts';

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

/** The other clock was read at some moment between question and answer: half of that is the bound. */
function clockHealth({ state, answeredMs }: PeerAnswered, asked: Instant): HealthLine {
  const boundMs = Math.ceil((answeredMs ?? 0) / 2);
  if (!state) return { of: 'clock', standing: 'unknown', at: asked, aheadMs: null, boundMs };
  const aheadMs = -ageMs(instantAfter(asked, boundMs), state.at);
  const isApart = Math.abs(aheadMs) - boundMs > limits.clockAheadMs;
  return { of: 'clock', standing: seeToIf(isApart), at: asked, aheadMs, boundMs };
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
