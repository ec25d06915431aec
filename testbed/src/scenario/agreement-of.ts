// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { AgreementVersionView } from '@samsyn/contract';
import type { AgreementSubject } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

/** The versions of a subject as an officer sees them. */
export async function versionsOf(
  officer: OfficerClient,
  subject: AgreementSubject = 'catalogue',
): Promise<readonly AgreementVersionView[]> {
  const { subjects } = await officer.call(routes.getAgreements, { params: {} });
  return subjects.find((one) => one.subject === subject)?.versions ?? [];
}

/** The version in use. */
export async function versionInUse(
  officer: OfficerClient,
  subject: AgreementSubject = 'catalogue',
): Promise<AgreementVersionView> {
  const version = (await versionsOf(officer, subject)).find(({ installed }) => installed);
  if (version === undefined) throw new Error(`no ${subject} is in use`);
  return version;
}

/** The version with the hash, once it is as waited for. */
export async function untilVersion(
  officer: OfficerClient,
  hash: string,
  what: string,
  is: (version: AgreementVersionView) => boolean,
): Promise<AgreementVersionView> {
  return until(what, async () =>
    (await versionsOf(officer)).find((version) => version.hash === hash && is(version)),
  );
}
