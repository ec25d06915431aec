// SPDX-License-Identifier: EUPL-1.2
import { FigureStatement, ReportApproval } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * An authority's own figures of a period, signed as that and nothing else. The bytes returned are
 * the bytes to store and to give.
 * @throws SamsynError `message.schema`
 */
export async function signFigures(statement: FigureStatement, signer: Signer): Promise<Uint8Array> {
  return sign(encodeJson(FigureStatement, statement), signer, 'samsyn-figures+jws');
}

/**
 * An authority's approval of a joint report, signed as that and nothing else.
 * @throws SamsynError `message.schema`
 */
export async function signReportApproval(
  approval: ReportApproval,
  signer: Signer,
): Promise<Uint8Array> {
  return sign(encodeJson(ReportApproval, approval), signer, 'samsyn-report+jws');
}
