// SPDX-License-Identifier: EUPL-1.2
import { signReportApproval, verifyFigures } from '@samsyn/envelope';
import { SamsynError, suite } from '@samsyn/terms';
import type { AuthorityId, Digest, ReportApproval, ReportManifest } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';

export interface ApprovedReport {
  readonly manifest: ReportManifest;
  /** SHA-256 of the manifest's bytes. */
  readonly digest: Digest;
  readonly fileOf: (name: string) => Uint8Array;
  readonly officer: ReportApproval['officer'];
  /** As the ledger names an actor. */
  readonly actor: string;
}

/**
 * This authority's signed approval of a joint report, made when the report rests on figures that it
 * signed itself. That it was given, by whom and of which bytes, is on the ledger.
 * @throws SamsynError `report.apart` when the report is of other authorities or another period,
 * `envelope.*` when the figures said to be ours are not
 */
export async function approveReport(
  context: CaseContext,
  { manifest, digest, fileOf, officer, actor }: ApprovedReport,
): Promise<{ readonly authority: AuthorityId; readonly signed: Uint8Array }> {
  const { own, peer } = context;
  const authority = own.authority.id;
  const named = new Set(manifest.figures.map((one) => one.authority));
  if (!named.has(authority) || !named.has(peer.authority.id))
    throw new SamsynError('report.apart', 'a report of other authorities', 'figures');
  const statement = await verifyFigures(fileOf(`figures-${authority}.jws`), own.publicKeys);
  if (statement.from !== manifest.from || statement.until !== manifest.until)
    throw new SamsynError('report.apart', 'our figures are of another period', 'from');
  const at = context.clock();
  const { from, until } = manifest;
  const signed = await signReportApproval(
    {
      version: 1,
      suite,
      kind: 'report-approval',
      authority,
      report: digest,
      from,
      until,
      officer,
      at,
    },
    own.keys,
  );
  await recordOnly(context, {
    event: 'report.approved',
    actor,
    content: { report: digest, from, until, officer },
  });
  return { authority, signed };
}
