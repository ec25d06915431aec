// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import type { KeyedLines, OpenedRange } from '@samsyn/terms';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import type { AskTurn } from './ask-turn.ts';
import { askTurns } from './ask-turn.ts';
import type { AskedAgain } from './post-again-later.ts';
import { deriveRunKey } from './run-key.ts';
import type { RunKey } from './run-key.ts';

/** One run as the node sees it that began it. */
export interface BegunRun {
  readonly key: RunKey;
  readonly open: (prefixes: readonly string[]) => Promise<readonly OpenedRange[]>;
  readonly compare: (cases: readonly KeyedLines[]) => Promise<readonly KeyedLines[]>;
  readonly again: (cases: AskedAgain) => Promise<number>;
  /** Turns so far, and cases that the other node holds. */
  readonly figures: () => { readonly turns: number; readonly held: number };
}

const wrongStep = (): SamsynError =>
  new SamsynError('envelope.malformed', 'an answer to another step', 'answer');

/** Asks again while the other node gathers what it holds; it holds each turn back a little. */
function patient(ask: AskTurn): AskTurn {
  return async (body) => {
    for (let tried = 0; tried < limits.reconcileWaitsMax; tried += 1) {
      const answer = await ask(body);
      if (answer.step !== 'wait') return answer;
    }
    throw new SamsynError('reconcile.no-run', 'the other authority did not get ready', 'peer');
  };
}

/**
 * Begins a run with the peer: both halves of the key have been exchanged on return.
 * @throws SamsynError as `askTurns` does
 */
export async function beginRun(context: DeliveryContext, runId: string): Promise<BegunRun> {
  let turns = 0;
  let held = 0;
  const ask = askTurns(context, runId);
  const counted: AskTurn = async (body) => {
    turns += 1;
    return ask(body);
  };
  const nonce = Buffer.from(context.randomBytes(32)).toString('hex');
  const begun = await counted({ step: 'begin', nonce });
  if (begun.step !== 'begin') throw wrongStep();
  const next = patient(counted);
  return {
    key: deriveRunKey(runId, nonce, begun.nonce),
    open: async (prefixes) => {
      const answer = await next({ step: 'open', prefixes: [...prefixes] });
      if (answer.step !== 'open') throw wrongStep();
      held = answer.held;
      return answer.ranges;
    },
    compare: async (cases) => {
      const answer = await next({ step: 'compare', cases: [...cases] });
      if (answer.step !== 'compare') throw wrongStep();
      return answer.cases;
    },
    again: async (cases) => {
      const asked = cases.map((one) => ({ ...one, messages: [...one.messages] }));
      const answer = await next({ step: 'again', cases: asked });
      if (answer.step !== 'again') throw wrongStep();
      return answer.queued;
    },
    figures: () => ({ turns, held }),
  };
}
