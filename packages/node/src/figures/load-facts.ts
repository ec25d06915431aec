// SPDX-License-Identifier: EUPL-1.2
import type { PeriodFacts } from '@samsyn/report';
import type { CatalogueItem } from '@samsyn/terms';
import { isOursToGive, isThePeersToGive } from '../case/crosses.ts';
import { countOpenCases } from './count-open-cases.ts';
import type { CountedPeriod } from './counted-period.ts';
import { loadClasses, loadDifferences } from './load-agreement.ts';
import { loadDepartures } from './load-departures.ts';
import { loadDisclosed } from './load-disclosed.ts';
import { loadEvents, loadMessages } from './load-messages.ts';
import { loadRequests } from './load-requests.ts';
import { loadGates, loadStops } from './load-safety.ts';
import { loadMissing, loadTold } from './load-told.ts';

function coreOf({ context }: CountedPeriod): PeriodFacts['core'] {
  const core = [...context.lawbook.catalogue.items.values()].filter(
    ({ handover }) => handover === 'core',
  );
  const ids = (some: (item: CatalogueItem) => boolean): string[] =>
    core.filter(some).map(({ item }) => item);
  return {
    given: ids((item) => isOursToGive(context, item)),
    received: ids((item) => isThePeersToGive(context, item)),
  };
}

/** What this node's own database holds of the period, as counting reads it. */
export async function loadFacts(period: CountedPeriod): Promise<PeriodFacts> {
  const { context, begin, end } = period;
  return {
    role: context.own.authority.role,
    begin,
    end,
    core: coreOf(period),
    disclosed: await loadDisclosed(period),
    messages: await loadMessages(period),
    events: await loadEvents(period),
    requests: await loadRequests(period),
    missing: await loadMissing(period),
    ...(await loadTold(period)),
    stops: await loadStops(period),
    gates: await loadGates(period),
    departures: await loadDepartures(period),
    casesOpen: await countOpenCases(period),
    ...(await loadDifferences(period)),
    classes: await loadClasses(period),
  };
}
