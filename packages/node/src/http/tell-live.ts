// SPDX-License-Identifier: EUPL-1.2
import type { LiveBus } from './live-bus.ts';

/** Looking at a case changes nothing that is shown. */
const looking: ReadonlySet<string> = new Set(['case.read', 'case.opened', 'document.read']);

/** Tells the screens that follow what has changed with a line that was recorded. */
export function tellLive(
  live: LiveBus,
  { event, caseId }: { readonly event: string; readonly caseId?: string | undefined },
): void {
  if (caseId !== undefined && !looking.has(event)) live.changed({ what: 'case', caseId });
  if (event.startsWith('agreement.')) live.changed({ what: 'agreements' });
  if (event.startsWith('keys.')) live.changed({ what: 'keys' });
}
