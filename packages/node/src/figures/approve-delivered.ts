// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { hasRight } from '@samsyn/casework';
import { ReportApproved } from '@samsyn/contract';
import type { ReportDelivery } from '@samsyn/contract';
import { parseManifest } from '@samsyn/report';
import { Digest, SamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { approveReport } from './approve-report.ts';

const digestOf = (bytes: Uint8Array): Digest =>
  Digest.parse(createHash('sha256').update(bytes).digest('hex'));

/**
 * An officer's approval of a joint report in this authority's name, over the manifest's bytes; the
 * figures that the manifest says are ours are ours. Kept on the ledger.
 * @throws SamsynError `access.forbidden`, `report.malformed`, `report.altered`, `report.apart`,
 * `envelope.*`
 */
export async function approveDelivered(
  context: CaseContext,
  officer: Officer,
  delivery: ReportDelivery,
): Promise<ReportApproved> {
  if (!hasRight(officer.roles, 'agree'))
    throw new SamsynError('access.forbidden', 'your role does not approve joint reports');
  const bytes = Buffer.from(delivery.manifest);
  const manifest = parseManifest(bytes);
  const figures = Buffer.from(delivery.figures);
  const own = context.own.authority.id;
  if (manifest.figures.find((one) => one.authority === own)?.digest !== digestOf(figures))
    throw new SamsynError('report.altered', 'other figures than the manifest says', 'figures');
  const report = digestOf(bytes);
  const { authority, signed } = await approveReport(context, {
    manifest,
    digest: report,
    fileOf: () => figures,
    officer: { title: officer.name, unit: officer.unit },
    actor: actorOf(officer),
  });
  return ReportApproved.parse({
    report,
    name: `approval-${authority}.jws`,
    signed: Buffer.from(signed).toString('utf8'),
  });
}
