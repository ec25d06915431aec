// SPDX-License-Identifier: EUPL-1.2
import { CatalogueRole } from '@samsyn/terms';
import type { AskedWay, CaseKinds } from '../caseload/case-kinds.ts';
import type { Caseload } from '../caseload/caseload.ts';
import { unitCounts } from '../caseload/project-cases.ts';
import { countExposure } from './count-exposure.ts';
import { type Movement, movements } from './movement.ts';
import type { PrivacyCost, RecipientExposure } from './privacy-figures.ts';
import { safeguardChanges } from './safeguard-changes.ts';

const opens = ({ opens: one }: Movement): boolean => one;
const closes = ({ closes: one }: Movement): boolean => one;

/** What the proposal costs and gives in privacy over the caseload. */
export function privacyCost(kinds: CaseKinds, caseload: Caseload): PrivacyCost {
  const { asked } = kinds;
  const sensitive = asked.filter(({ entry }) => entry.sensitive);
  return {
    exposed: countExposure(kinds, asked, opens),
    protected: countExposure(kinds, asked, closes),
    sensitiveExposed: countExposure(kinds, sensitive, opens),
    sensitiveProtected: countExposure(kinds, sensitive, closes),
    withoutOfficer: countExposure(kinds, asked, ({ from, to }) => from !== 'must' && to === 'must'),
    recipients: recipientsOf(kinds, caseload),
    safeguards: safeguardChanges(kinds),
  };
}

function recipientsOf(kinds: CaseKinds, caseload: Caseload): RecipientExposure[] {
  const opening = openingIn(kinds);
  return CatalogueRole.options.flatMap((recipient): RecipientExposure[] => {
    const asked = kinds.asked.filter(({ entry }) => entry.recipient === recipient);
    const exposure = countExposure(kinds, asked, opens);
    if (exposure.persons === 0) return [];
    const moving = asked.filter(({ moved }) => opening.has(moved));
    const kindsOfItems = new Set(moving.map(({ entry }) => entry.item)).size;
    const units = unitsOf(kinds, moving, caseload, recipient);
    return [{ recipient, ...exposure, kindsOfItems, ...(units !== undefined && { units }) }];
  });
}

/** The changes by which something goes more easily in some case of the load. */
function openingIn({ diagrams, codes }: CaseKinds): Set<number> {
  const found = new Set<number>();
  for (const [at, code] of codes.entries())
    if (code !== 0 && movements[code]?.opens === true)
      found.add(diagrams[at % diagrams.length] ?? 0);
  return found;
}

/** Units of the recipient that have a case of which something goes more easily. */
function unitsOf(
  { diagrams, codes, projection }: CaseKinds,
  asked: readonly AskedWay[],
  { units }: Caseload,
  recipient: CatalogueRole,
): number | undefined {
  const column = units.find(({ authority }) => authority === recipient);
  if (column === undefined) return undefined;
  const places = [...new Set(asked.map(({ moved }) => diagrams.indexOf(moved)))];
  const counts = unitCounts(projection, column);
  const found = new Set<number>();
  for (const kind of projection.counts.keys()) {
    const moves = places.some(
      (at) => movements[codes[kind * diagrams.length + at] ?? 0]?.opens === true,
    );
    if (!moves) continue;
    for (const at of column.units.keys())
      if ((counts[kind * column.units.length + at] ?? 0) > 0) found.add(at);
  }
  return found.size;
}
