// SPDX-License-Identifier: EUPL-1.2
import { routes, RecordEntry } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { NodePlan } from '../../start/node-plan.ts';
import { persist } from '../persist.ts';
import type { LoadContext } from './load-context.ts';
import { sendDisclosure } from './send-disclosure.ts';

type Name = NodePlan['name'];

const observedOn = '2026-10-07';

/** What each authority learns of a person, with a word in it that is said once in the world. */
function learned(from: Name, token: string): RecordEntry {
  const value =
    from === 'migration'
      ? { address: `Provgatan ${token}, 999 02 Provinge`, observedOn }
      : { familyName: `Prov ${token}`, confidence: 'stated', observedOn };
  return RecordEntry.parse({
    item: from === 'migration' ? 'last-known-contact' : 'new-identity-facts',
    value,
    source: { kind: 'person', reference: 'Samtal' },
    asOf: observedOn,
  });
}

/** An officer learns something new of the person and gives it to the other authority unasked. */
export async function giveNotice(
  context: LoadContext,
  from: Name,
  caseId: CaseId,
  token: string,
): Promise<boolean> {
  const desk = context.desks[from];
  const entry = learned(from, token);
  const params = { caseId };
  await persist('an entry', () =>
    desk.ask((officer) =>
      officer.call(routes.recordEntry, { params, body: { ...entry, document: undefined } }),
    ),
  );
  const { disclosureId } = await persist('a notice', () =>
    desk.ask((officer) =>
      officer.call(routes.proposeNotice, { params, body: { items: [ItemId.parse(entry.item)] } }),
    ),
  );
  return sendDisclosure(context, desk, disclosureId, { from, caseId, what: 'notice', token });
}
