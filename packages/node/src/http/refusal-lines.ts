// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import type { AuditContext } from '../audit/audit-context.ts';
import { recordOnly } from '../audit/record.ts';

export interface RefusalLines {
  /** Records the refusal of what `actor` sent: by a line, or above the actor's share by its number. */
  readonly add: (actor: string, code: ErrorCode) => Promise<void>;
  /** Records the numbers that wait to be told, and takes no more. */
  readonly close: () => Promise<void>;
}

interface Share {
  lines: number;
  readonly counted: Map<ErrorCode, number>;
  readonly over: NodeJS.Timeout;
}

/** What a door is to bear: lines for each actor, and the time in which they are counted. */
export interface RefusalShare {
  readonly linesMax: (actor: string) => number;
  readonly windowMs: number;
}

const agreedShare: RefusalShare = {
  linesMax: (actor) =>
    actor === 'stranger' ? limits.strangerRefusalLinesMax : limits.peerRefusalLinesMax,
  windowMs: limits.refusalWindowMs,
};

/**
 * Keeps hostile traffic from filling the ledger. Each actor's refusals get a line each up to a
 * share; those above are counted by code, and one line tells the numbers when the window is over or
 * the node stops. A line that cannot be written now is counted too. Only a crash loses the numbers
 * of the window under way, never that there were refusals.
 */
export function refusalLines(context: AuditContext, share = agreedShare): RefusalLines {
  const shares = new Map<string, Share>();

  async function tell(actor: string): Promise<void> {
    const kept = shares.get(actor);
    shares.delete(actor);
    clearTimeout(kept?.over);
    if (!kept || kept.counted.size === 0) return;
    try {
      await recordOnly(context, {
        event: 'message.rejected',
        actor,
        content: { counted: Object.fromEntries(kept.counted) },
      });
    } catch {
      context.log.error({ code: 'runtime.database-unreachable' }, 'refusals are not recorded yet');
      for (const [code, number] of kept.counted) count(shareOf(actor), code, number);
    }
  }

  function shareOf(actor: string): Share {
    const found = shares.get(actor);
    if (found) return found;
    const over = setTimeout(() => void tell(actor), share.windowMs).unref();
    const fresh: Share = { lines: 0, counted: new Map(), over };
    shares.set(actor, fresh);
    return fresh;
  }

  function count({ counted }: Share, code: ErrorCode, number = 1): void {
    counted.set(code, (counted.get(code) ?? 0) + number);
  }

  return {
    add: async (actor, code) => {
      const own = shareOf(actor);
      if (own.lines >= share.linesMax(actor)) return count(own, code);
      own.lines += 1;
      try {
        await recordOnly(context, { event: 'message.rejected', actor, content: { code } });
      } catch {
        count(own, code);
      }
    },
    close: async () => {
      await Promise.all([...shares.keys()].map(tell));
      for (const { over } of shares.values()) clearTimeout(over);
    },
  };
}
