// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { limits, SamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

interface Sitting {
  readonly officer: Officer;
  readonly begunMs: number;
  versions: number;
}

/** Sittings with proposals: one purpose, on the ledger, for the versions that are compared in it. */
export interface Sittings {
  readonly open: (officer: Officer, proposal: string, purpose: string) => Promise<string>;
  /** @throws SamsynError `proposal.sitting-over` */
  readonly require: (officer: Officer, sitting: string) => void;
  /** Counts a version that is compared. @throws SamsynError `proposal.sitting-over` */
  readonly count: (officer: Officer, sitting: string) => void;
  /** Records how many versions were compared; a sitting that is over already is left. */
  readonly end: (officer: Officer, sitting: string) => Promise<void>;
}

/** @throws SamsynError `access.forbidden` */
export function assertCompares({ roles }: Officer): void {
  if (!hasRight(roles, 'compare-law'))
    throw new SamsynError('access.forbidden', 'your role does not compare proposals');
}

export function sittings(context: CaseContext): Sittings {
  const open = new Map<string, Sitting>();
  const nowMs = (): number => Date.parse(context.clock());

  async function close(sitting: string, { officer, versions }: Sitting): Promise<void> {
    open.delete(sitting);
    await recordOnly(context, {
      event: 'impact.closed',
      actor: actorOf(officer),
      content: { sitting, versions },
    });
  }

  /** Ends those whose time is out, and the oldest where there are too many. */
  async function sweep(): Promise<void> {
    const latest = nowMs() - limits.proposalSittingMs;
    for (const [at, [sitting, one]] of [...open].entries())
      if (one.begunMs < latest || at <= open.size - limits.proposalSittingsMax)
        await close(sitting, one);
  }

  function required({ officerId }: Officer, sitting: string): Sitting {
    const found = open.get(sitting);
    const latest = nowMs() - limits.proposalSittingMs;
    if (found === undefined || found.officer.officerId !== officerId || found.begunMs < latest)
      throw new SamsynError('proposal.sitting-over', 'say again what it is for', 'sitting');
    return found;
  }

  return {
    open: async (officer, proposal, purpose) => {
      await sweep();
      const sitting = context.newId();
      await recordOnly(context, {
        event: 'impact.opened',
        actor: actorOf(officer),
        content: { sitting, proposal, purpose },
      });
      open.set(sitting, { officer, begunMs: nowMs(), versions: 0 });
      return sitting;
    },
    require: (officer, sitting) => {
      required(officer, sitting);
    },
    count: (officer, sitting) => {
      required(officer, sitting).versions += 1;
    },
    end: async (officer, sitting) => {
      const found = open.get(sitting);
      if (found?.officer.officerId === officer.officerId) await close(sitting, found);
    },
  };
}
