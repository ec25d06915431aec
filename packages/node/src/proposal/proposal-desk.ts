// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ProposalCheck,
  ProposalComparison,
  ProposalLine,
  ProposalView,
  UnfitProposal,
} from '@samsyn/contract';
import type { Caseload } from '@samsyn/impact';
import { type Amendment, loadAmendments } from '@samsyn/lawbook';
import { isSamsynError, limits, SamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { type KeptCaseload, keptCaseload } from './kept-caseload.ts';
import { type LawBench, lawBench } from './law-bench.ts';
import { proposalLine } from './proposal-line.ts';
import type { LawFolders, ProposalAnswer, Version } from './proposal-task.ts';

export interface ProposalFolders extends LawFolders {
  /** Where proposals lie; none are shown without it. */
  readonly amendments: string | undefined;
}

/** Proposals laid over the law, beside the door. */
export interface ProposalDesk {
  readonly list: () => readonly ProposalLine[];
  /** @throws SamsynError `input.not-found`, `law.*` */
  readonly read: (id: string) => Promise<ProposalView>;
  readonly compare: (version: Version) => Promise<ProposalComparison | UnfitProposal>;
  readonly check: (version: Version) => Promise<ProposalCheck | UnfitProposal>;
}

/** Two threads: what is slow to say of one version holds no picture of the next one back. */
export function proposalDesk(context: CaseContext, folders: ProposalFolders): ProposalDesk {
  const cases = freshCases(context);
  const [quick, thorough] = [benchWithCases(folders), benchWithCases(folders)];
  let known: readonly Amendment[] | undefined;
  const proposals = (): readonly Amendment[] => {
    known ??= folders.amendments === undefined ? [] : loadAmendments(folders.amendments);
    return known;
  };
  return {
    list: () => proposals().map(proposalLine),
    read: async (id) => {
      const found = proposals().find(({ amendment }) => amendment === id);
      if (found === undefined || folders.amendments === undefined)
        throw new SamsynError('input.not-found', 'there is no such proposal', 'proposalId');
      const text = readFileSync(join(folders.amendments, `${found.amendment}.yaml`), 'utf8');
      const version = { text, edits: [] };
      const answer = await quick.bench.ask({ kind: 'read', version });
      if (answer.kind !== 'read') throw otherAnswer(answer);
      void quick.bench.ask({ kind: 'ready', version }).catch(() => undefined);
      return answer.view;
    },
    compare: async (version) => {
      // How far the reading had come when the cases were taken, not when they had been given.
      const kept = cases();
      const read = kept.read();
      await quick.give(kept.caseload());
      const answer = await orUnfit(quick.bench.ask({ kind: 'compare', version, read }));
      if (answer.kind === 'compared' || answer.kind === 'unfit') return answer;
      throw otherAnswer(answer);
    },
    check: async (version) => {
      await thorough.give(cases().caseload());
      const answer = await orUnfit(thorough.bench.ask({ kind: 'check', version }));
      if (answer.kind === 'checked' || answer.kind === 'unfit') return answer;
      throw otherAnswer(answer);
    },
  };
}

/** The kept cases, read anew in the background when they have grown old. */
function freshCases(context: CaseContext): () => KeptCaseload {
  const kept = keptCaseload(context);
  let begunMs = Number.NEGATIVE_INFINITY;
  return () => {
    const nowMs = Date.parse(context.clock());
    if (nowMs - begunMs > limits.impactCaseloadAgeMs) {
      begunMs = nowMs;
      void kept.refresh().catch((error: unknown) => {
        begunMs = Number.NEGATIVE_INFINITY;
        const code = isSamsynError(error) ? error.code : 'runtime.internal';
        context.log.error({ code }, 'cases were not read for comparing');
      });
    }
    return kept;
  };
}

/** A bench that is given the cases once, and again when they or its thread are other ones. */
function benchWithCases(folders: LawFolders) {
  let given: Caseload | undefined;
  const bench: LawBench = lawBench(folders, () => {
    given = undefined;
  });
  const give = async (caseload: Caseload): Promise<void> => {
    if (caseload === given) return;
    await bench.ask({ kind: 'caseload', caseload });
    given = caseload;
  };
  return { bench, give };
}

/** A text that the law cannot take is what it is while one writes, and no refusal. */
async function orUnfit(asked: Promise<ProposalAnswer>): Promise<ProposalAnswer | UnfitProposal> {
  try {
    return await asked;
  } catch (error) {
    if (!isSamsynError(error) || !error.code.startsWith('law.')) throw error;
    return { kind: 'unfit', code: error.code, reason: error.message, place: error.path ?? null };
  }
}

function otherAnswer({ kind }: { readonly kind: string }): SamsynError {
  return new SamsynError('runtime.internal', `an answer of another kind: ${kind}`);
}
