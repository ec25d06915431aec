// SPDX-License-Identifier: EUPL-1.2
import { FigureStatement, ReportApproval } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { verify } from './verify.ts';

type Keys = Pick<PeerKeys, 'signing'>;

/**
 * The figures, both signatures of the authority that computed them found good. The caller compares
 * authority and period with what they should be.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyFigures(signed: Uint8Array, authority: Keys): Promise<FigureStatement> {
  return parseSignedJson(FigureStatement, await verify(signed, authority, 'samsyn-figures+jws'));
}

/**
 * The approval, both signatures of the authority that gave it found good. The caller compares the
 * report it names with the one at hand.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyReportApproval(
  signed: Uint8Array,
  authority: Keys,
): Promise<ReportApproval> {
  return parseSignedJson(ReportApproval, await verify(signed, authority, 'samsyn-report+jws'));
}
