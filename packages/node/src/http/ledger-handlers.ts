// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { Right } from '@samsyn/casework';
import { routes } from '@samsyn/contract';
import type { LedgerAlarmView } from '@samsyn/contract';
import { Digest, SamsynError, instantOf } from '@samsyn/terms';
import { exportLedger } from '../audit/export-ledger.ts';
import { recordOnly } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { standingAlarms } from '../witness/standing-alarms.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** @throws SamsynError `access.forbidden` */
function assertMay({ roles }: Officer, right: Right): void {
  if (!hasRight(roles, right))
    throw new SamsynError('access.forbidden', 'your role does not follow the ledger');
}

async function viewAlarms(context: OfficerContext): Promise<LedgerAlarmView[]> {
  const alarms = await standingAlarms(context);
  return alarms.map(({ whose, origin, found_by: foundBy, at, ...heads }) => ({
    whose,
    origin,
    kept: { size: heads.kept_size, root: Digest.parse(heads.kept_root) },
    shown: { size: heads.shown_size, root: Digest.parse(heads.shown_root) },
    foundBy,
    at: instantOf(Date.parse(at)),
  }));
}

/** The ledger for those who follow it: its export, and the alarms about either ledger. */
export function mountLedger(door: Door, context: OfficerContext): void {
  door.mountRaw(routes.exportLedger, async ({ officer }) => {
    assertMay(officer, 'export-ledger');
    await recordOnly(context, { event: 'ledger.exported', actor: actorOf(officer), content: {} });
    const headers = { 'content-type': 'application/jsonl', 'cache-control': 'no-store' };
    const lines = exportLedger(context);
    return new Response(ReadableStream.from(lines).pipeThrough(new TextEncoderStream()), {
      headers,
    });
  });
  door.mount(routes.getLedgerAlarms, async ({ officer }) => {
    assertMay(officer, 'read-ledger-alarms');
    return { alarms: await viewAlarms(context) };
  });
}
