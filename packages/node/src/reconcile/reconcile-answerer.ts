// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { open, seal, signReconcile, verifyReconcileQuestion } from '@samsyn/envelope';
import { Digest, SamsynError, limits, suite } from '@samsyn/terms';
import type { ReconcileAnswer, ReconcileQuestion } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { answerComparison } from './answer-comparison.ts';
import { assertFromPeer } from './assert-from-peer.ts';
import { openRange } from './open-range.ts';
import { postAgainLater } from './post-again-later.ts';
import { deriveRunKey } from './run-key.ts';
import type { RunKey } from './run-key.ts';
import { takeUpResync } from './take-up-resync.ts';
import { takeSnapshot } from './take-snapshot.ts';
import type { Snapshot } from './take-snapshot.ts';

/** The run that the other authority has under way; one at a time, in memory alone. */
interface Run {
  readonly runId: string;
  readonly key: RunKey;
  readonly since: number;
  turn: number;
  /** Settles when what is held has been gathered, or could not be. */
  gathered: Promise<void>;
  snapshot: Snapshot | undefined;
  failed: boolean;
}

type Body = ReconcileAnswer['body'];

/** Returns when it is done, or when the time is over. */
async function atMost(ms: number, done: Promise<void>): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([done, setTimeout(ms, undefined, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}

/** Answers the turns of the other authority's runs of reconciliation. */
export class ReconcileAnswerer {
  readonly #context: DirectoryContext;
  #run: Run | undefined;

  constructor(context: DirectoryContext) {
    this.#context = context;
  }

  /**
   * Answers one turn: signed by the peer, sealed to us. A run lives in this process; after a restart
   * the peer begins another.
   * @returns the signed answer, sealed to the peer
   * @throws SamsynError `envelope.*`, `message.*`, `reconcile.no-run`, `reconcile.busy`
   */
  async answer(sealed: Uint8Array): Promise<Uint8Array> {
    const context = this.#context;
    const opened = await open(sealed, context.own.keys);
    const question = await verifyReconcileQuestion(opened.signed, context.peer.keys);
    assertFromPeer(context, question, opened.sender);
    const sender = context.own.authority.id;
    const recipient = question.sender;
    const signed = await signReconcile(
      {
        version: 1,
        suite,
        kind: 'reconcile-answer',
        runId: question.runId,
        turn: question.turn,
        sender,
        recipient,
        at: context.clock(),
        questionDigest: Digest.parse(createHash('sha256').update(opened.signed).digest('hex')),
        body: await this.#turn(question),
      },
      context.own.keys,
    );
    return seal(signed, context.peer.keys, { sender, recipient });
  }

  async #turn(question: ReconcileQuestion): Promise<Body> {
    const { body } = question;
    if (body.step === 'begin') return this.#begin(question, body.nonce);
    if (body.step === 'resync') return takeUpResync(this.#context, question.runId);
    const run = this.#next(question);
    await atMost(limits.reconcileWaitMs, run.gathered);
    const { key, snapshot } = run;
    if (!snapshot) return { step: 'wait' };
    switch (body.step) {
      case 'open': {
        const { cases } = snapshot;
        const ranges = body.prefixes.map((prefix) => openRange(cases, prefix));
        return { step: 'open', held: cases.length, ranges };
      }
      case 'compare':
        return {
          step: 'compare',
          cases: [...(await answerComparison(this.#context, key, snapshot, body.cases))],
        };
      case 'again':
        return {
          step: 'again',
          queued: await postAgainLater(this.#context, key, snapshot, body.cases),
        };
    }
  }

  async #begin({ runId, turn }: ReconcileQuestion, asked: string): Promise<Body> {
    const since = Date.parse(this.#context.clock());
    const busy = this.#run && !this.#run.snapshot && !this.#run.failed;
    if (busy && since - (this.#run?.since ?? 0) < limits.reconcileTurnMs)
      throw new SamsynError('reconcile.busy', 'an earlier run is being prepared', 'runId');
    const nonce = Buffer.from(this.#context.randomBytes(32)).toString('hex');
    const key = deriveRunKey(runId, asked, nonce);
    await recordOnly(this.#context, {
      event: 'reconcile.answered',
      actor: `peer:${this.#context.peer.authority.id}`,
      content: { runId },
    });
    const gathered = Promise.resolve();
    const run: Run = { runId, key, since, turn, gathered, snapshot: undefined, failed: false };
    run.gathered = this.#gather(run);
    this.#run = run;
    return { step: 'begin', nonce };
  }

  async #gather(run: Run): Promise<void> {
    try {
      run.snapshot = await takeSnapshot(this.#context, run.key);
    } catch {
      run.failed = true;
      this.#context.log.error('what is held could not be gathered for a reconciliation');
    }
  }

  #next({ runId, turn }: ReconcileQuestion): Run {
    const run = this.#run;
    if (!run || run.runId !== runId || run.failed || turn !== run.turn + 1)
      throw new SamsynError('reconcile.no-run', 'no such run is under way here', 'runId');
    run.turn = turn;
    return run;
  }
}
