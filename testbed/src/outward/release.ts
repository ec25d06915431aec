// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { ProposeRelease, ReleaseView } from '@samsyn/contract';
import { ItemId, SamsynError } from '@samsyn/terms';
import type { CaseId, ReleaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';
import { travelDocument } from './travel-document.ts';

export const names: ProposeRelease['items'][number] = {
  item: ItemId.parse('outward-name'),
  value: { familyName: 'Byaruhanga', givenNames: 'Derrick' },
};

export const passport: ProposeRelease['items'][number] = {
  item: ItemId.parse('outward-documents'),
  value: { kind: 'passport', number: 'X03202015' },
  document: travelDocument.digest,
};

/** Proposes to give items to the mission of the state that the decision names. */
export async function propose(
  officer: OfficerClient,
  caseId: CaseId,
  items: ProposeRelease['items'],
): Promise<ReleaseId> {
  const body = { state: 'UG', mission: 'Ugandas ambassad i Prov', items };
  return (await officer.call(routes.proposeRelease, { params: { caseId }, body })).releaseId;
}

const answers: Readonly<Record<string, string>> = {
  'absolutely-necessary': 'yes',
  'harm.osl-21-5': 'no-harm',
};

/** Answers what the law asks of each item, with reasons, until it asks no more. */
export async function judge(officer: OfficerClient, releaseId: ReleaseId): Promise<ReleaseView> {
  const params = { releaseId };
  for (;;) {
    const view = await officer.call(routes.getRelease, { params });
    const asked = view.items.flatMap(({ item, assessment }) =>
      assessment.openJudgments.map(({ fact }) => ({ item, fact })),
    );
    const next = asked.find(({ fact }) => answers[fact] !== undefined);
    if (!next) return view;
    const reasons = 'Landet behöver uppgiften för resehandlingen; inget talar för fara.';
    const body = { ...next, value: answers[next.fact] ?? '', reasons };
    await officer.call(routes.judgeRelease, { params, body });
  }
}

/** Opens every document of the release, and says of each item that it shows nothing of asylum. */
export async function review(officer: OfficerClient, releaseId: ReleaseId): Promise<void> {
  const params = { releaseId };
  const { items } = await officer.call(routes.getRelease, { params });
  for (const { item, document } of items) {
    if (document) await officer.raw('get', `/api/documents/${document.documentId}`);
    const reasons = 'Läst i sin helhet; säger inget om varför personen är här.';
    await officer.call(routes.reviewRelease, {
      params,
      body: { item, revealsAsylum: false, reasons },
    });
  }
}

/** Another officer makes the release; its file as the mission would be given it. */
export async function release(officer: OfficerClient, releaseId: ReleaseId): Promise<string> {
  const view = await officer.call(routes.makeRelease, { params: { releaseId }, body: {} });
  if (!view.released) throw new SamsynError('runtime.internal', 'the release was not made');
  const file = await officer.raw('get', `/api/outward-releases/${releaseId}/file`);
  return file.text();
}
