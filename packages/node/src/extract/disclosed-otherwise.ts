// SPDX-License-Identifier: EUPL-1.2
import { DisclosedView } from '@samsyn/contract';
import type { Authority, Provision } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';

/** Secrecy yields to a foreign authority by this provision alone. */
const abroad: readonly Provision[] = [{ act: '2009:400', chapter: 8, section: '3' }];
const given = { state: 'given', messageId: null, receipt: null } as const;

/** What was given to foreign missions by two officers. */
export async function disclosedAbroad(
  db: Reader,
  { personId, caseId }: CaseKey,
): Promise<readonly DisclosedView[]> {
  const rows = await db
    .selectFrom('outward_releases as r')
    .innerJoin('outward_drafts as d', (join) =>
      join.onRef('d.person_id', '=', 'r.person_id').onRef('d.release_id', '=', 'r.release_id'),
    )
    .innerJoin('outward_items as i', (join) =>
      join.onRef('i.person_id', '=', 'r.person_id').onRef('i.release_id', '=', 'r.release_id'),
    )
    .select(['r.release_id', 'r.released_at', 'r.digest', 'r.second_name'])
    .select(['d.state', 'd.mission', 'd.proposer_name', 'i.item'])
    .where('r.person_id', '=', personId)
    .where('r.case_id', '=', caseId)
    .orderBy('r.released_at')
    .orderBy('i.item')
    .execute();
  return [...Map.groupBy(rows, (row) => row.release_id).values()].flatMap((items) =>
    items.slice(0, 1).map((row) =>
      DisclosedView.parse({
        ...given,
        to: { kind: 'mission', state: row.state, mission: row.mission },
        at: row.released_at,
        how: 'outward',
        items: items.map(({ item }) => ({ item, provisions: abroad })),
        officer: `${row.proposer_name}, ${row.second_name}`,
        digest: row.digest,
      }),
    ),
  );
}

/** What was entered in, changed in or deleted from SIS. */
export async function disclosedToSis(
  db: Reader,
  { personId, caseId }: CaseKey,
): Promise<readonly DisclosedView[]> {
  const rows = await db
    .selectFrom('alert_exports')
    .select(['at', 'digest', 'officer_name'])
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute();
  const items = [{ item: 'sis-alert-basis', provisions: [{ act: '2021:1188', section: '4' }] }];
  return rows.map(({ at, digest, officer_name: officer }) =>
    DisclosedView.parse({
      ...given,
      to: { kind: 'sis' },
      at,
      how: 'alert',
      items,
      officer,
      digest,
    }),
  );
}

/** Questions and answers on whether anything stands against the departure. */
export async function disclosedAtGate(
  db: Reader,
  { personId, caseId }: CaseKey,
  authority: Authority,
): Promise<readonly DisclosedView[]> {
  const questions = await db
    .selectFrom('gate_questions')
    .select(['at', 'digest'])
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .where('side', '=', 'asked')
    .execute();
  const answers = await db
    .selectFrom('gate_answers')
    .select(['at', 'digest'])
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .where('side', '=', 'given')
    .execute();
  const to = { kind: 'authority', authority };
  const view = (how: 'gate-question' | 'gate-answer') => (row: { at: string; digest: string }) =>
    DisclosedView.parse({ ...given, ...row, to, how, items: [], officer: null });
  return [...questions.map(view('gate-question')), ...answers.map(view('gate-answer'))];
}
