// SPDX-License-Identifier: EUPL-1.2
import { cosign, judgeOffer, openCheckpoint, parseOffer } from '@samsyn/ledger';
import type { LedgerSigner } from '@samsyn/ledger';
import { instantOf, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import type { WitnessState } from './witness-state.ts';

export interface WitnessAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string;
}

export interface WitnessParts {
  readonly signer: LedgerSigner;
  readonly state: WitnessState;
  readonly nowMs: () => number;
  /** Told of each ledger that has shown two trees of one size. */
  readonly onSplitView: (origin: string) => void;
}

const text = 'text/plain; charset=utf-8';
const byCode: Partial<Record<ErrorCode, number>> = {
  'ledger.signature': 403,
  'ledger.split-view': 409,
  'ledger.consistency': 422,
};

function plain(status: number, body: string): WitnessAnswer {
  return { status, mediaType: text, body };
}

function refused(error: unknown): WitnessAnswer {
  if (!isSamsynError(error)) return plain(500, 'something went wrong here\n');
  return plain(byCode[error.code] ?? 400, `${error.message} (${error.code})\n`);
}

async function addCheckpoint(parts: WitnessParts, body: string): Promise<WitnessAnswer> {
  const { signer, state, nowMs, onSplitView } = parts;
  const offer = parseOffer(body);
  const origin = offer.note.slice(0, Math.max(0, offer.note.indexOf('\n')));
  const witnessed = state.find(origin);
  if (!witnessed) return plain(404, 'not a ledger that is witnessed here\n');
  const checkpoint = await openCheckpoint(offer.note, witnessed.vkey);
  // From here to the kept state nothing is waited for, so that no other offer comes in between.
  try {
    if (judgeOffer(offer, checkpoint, witnessed.head) === 'stale')
      return { status: 409, mediaType: 'text/x.tlog.size', body: `${witnessed.head.size}\n` };
  } catch (error) {
    const split = isSamsynError(error) && error.code === 'ledger.split-view';
    if (split && witnessed.note !== undefined) {
      state.keepSplitView(witnessed.note, offer.note, instantOf(nowMs()));
      onSplitView(origin);
    }
    throw error;
  }
  state.keep(checkpoint, offer.note);
  return plain(200, await cosign(offer.note, signer, Math.floor(nowMs() / 1_000)));
}

/** The origin in `/<origin>/checkpoint`, percent-encoded there. */
function originIn(path: string): string | undefined {
  try {
    const encoded = /^\/([^/]+)\/checkpoint$/.exec(path)?.[1];
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** Answers a request as a witness does (C2SP tlog-witness); never throws. */
export async function answerAsWitness(
  parts: WitnessParts,
  method: string,
  path: string,
  body: string,
): Promise<WitnessAnswer> {
  try {
    if (method === 'POST' && path === '/add-checkpoint') return await addCheckpoint(parts, body);
    const origin = method === 'GET' ? originIn(path) : undefined;
    const note = origin === undefined ? undefined : parts.state.find(origin)?.note;
    return note === undefined ? plain(404, 'there is nothing here\n') : plain(200, note);
  } catch (error) {
    return refused(error);
  }
}
