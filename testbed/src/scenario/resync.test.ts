// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId, CaseState } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { walk } from '../demo/walk.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { signIn } from '../officer/officer-client.ts';
import { askForOne } from './ask-for-one.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { takeBackup } from './old-backup.ts';
import type { OldBackup } from './old-backup.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { returnedCase } from './returned-case.ts';

let exchange: Exchange;
let backup: OldBackup;
beforeAll(async () => {
  exchange = await startExchange();
  backup = await takeBackup(exchange.testbed, powerOf(exchange.testbed), 'police');
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function stateOf(officer: OfficerClient, caseId: CaseId): Promise<CaseState> {
  const { summary } = await officer.call(routes.getCase, { params: { caseId } });
  return summary.state;
}

const Report = z.object({
  differences: z.array(
    z.object({ caseId: z.string(), cause: z.string(), number: z.number().nullable() }),
  ),
});

async function numbersOf(caseId: CaseId): Promise<unknown> {
  return query(
    exchange.testbed,
    'police',
    `select direction, kind, sequence_number::int as number from messages
       where case_id = $1 order by direction, number`,
    [caseId],
  );
}

describe('a node restored from a backup of before', { timeout: 180_000 }, () => {
  test('gets back what was given to it, and takes neither a number nor a case for its own', async () => {
    const kept = await openReturnCase(exchange, returnCaseFile('RESYNC-0001'));
    await walk(exchange.sender, exchange.receiver, kept);
    const gone = await returnedCase(exchange, 'RESYNC-0002');
    await backup.restore();
    // As if the backup had been of a node that had never agreed on anything.
    await query(exchange.testbed, 'police', 'truncate agreement_versions cascade');
    expect(await numbersOf(kept)).toEqual([]);

    const { configFile, url } = exchange.testbed.nodes.police;
    const { stdout } = await runSamsyn(['resync', '--config', configFile]);
    // What was told of the returned case may not go again since it is the sender's own once more.
    expect(stdout).toMatch(/2 cases: 4 messages posted again, 1 kept back\n$/);
    const [handover, answer] = [
      { direction: 'in', kind: 'handover', number: 1 },
      { direction: 'in', kind: 'answer', number: 2 },
    ];
    for (const caseId of [kept, gone]) expect(await numbersOf(caseId)).toEqual([handover, answer]);

    const agreed = "select count(*)::int as n from agreement_acts where act = 'accepted'";
    expect(await query(exchange.testbed, 'police', agreed)).toEqual(
      await query(exchange.testbed, 'migration', agreed),
    );

    const receiver = await signIn(url, 'pol-intake-1');
    expect(await stateOf(receiver, gone)).toBe('handed-over');
    await askForOne(receiver, kept, 'return-talks');
    const request = { direction: 'out', kind: 'request', number: 2 };
    await until('the request', async () => {
      const sql = `select 1 from messages where case_id = $1 and direction = 'out' and state = 'delivered'`;
      return (await query(exchange.testbed, 'police', sql, [kept])).length === 1 ? true : undefined;
    });
    // What the law has answered to it may have come already.
    expect(await numbersOf(kept)).toEqual(expect.arrayContaining([handover, answer, request]));

    const found = await runSamsyn(['reconcile', '--config', configFile, '--json']);
    const { differences } = Report.parse(JSON.parse(found.stdout));
    expect(differences).toEqual([{ caseId: gone, cause: 'lost-here', number: 3 }]);
  });
});
