// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { ActId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { untilVersion, versionInUse } from './agreement-of.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { powerOf } from './power.ts';
import { returnCaseFile } from './return-case-file.ts';

const reasons = 'Vi behöver se över namnen på uppgifterna först.';

let exchange: Exchange;
let jurist: Readonly<Record<'migration' | 'police', OfficerClient>>;
beforeAll(async () => {
  exchange = await startExchange({ agreed: false });
  const { migration, police } = exchange.testbed.nodes;
  jurist = {
    migration: await signIn(migration.url, 'mv-jurist'),
    police: await signIn(police.url, 'pol-jurist'),
  };
});
afterAll(async () => {
  await exchange.testbed.stop();
});

test('of a withdrawal and an acceptance that cross, the withdrawal stands at both, and nothing goes meanwhile', async () => {
  const power = powerOf(exchange.testbed);
  const subjectId = 'catalogue' as const;
  const { hash } = await versionInUse(jurist.police);
  await jurist.police.call(routes.proposeVersion, { params: { subjectId }, body: { reasons } });
  const { proposals } = await untilVersion(
    jurist.migration,
    hash,
    'the proposal',
    (version) => version.proposals.length > 0,
  );
  const params = { proposalId: proposals[0]?.proposalId ?? ActId.parse('') };

  // The police withdraws while the other is gone; then it is gone itself when the other accepts.
  await power.cut('migration');
  await jurist.police.call(routes.withdrawVersion, { params, body: { reasons } });
  await power.cut('police');
  await power.restore('migration');
  const body = { word: 'accept' as const, hash };
  await jurist.migration.call(routes.acceptVersion, { params, body });
  const believed = await versionInUse(jurist.migration);
  expect(believed).toMatchObject({ agreed: false, proposals: [{ state: 'accepted' }] });
  const caseId = await openReturnCase(exchange, returnCaseFile('CROSS-0001'));
  const handover = { params: { caseId }, body: { ground: 'keeps-away' as const } };
  await expect(exchange.sender.call(routes.proposeHandover, handover)).rejects.toMatchObject({
    code: 'agreement.not-agreed',
  });

  await power.restore('police');
  for (const by of [jurist.migration, jurist.police])
    await untilVersion(by, hash, 'the withdrawal at both', ({ agreed, proposals: [newest] }) => {
      const settled = newest?.acts.every(({ delivery }) => delivery !== 'on-its-way') === true;
      return !agreed && newest?.state === 'withdrawn' && settled;
    });
  const { proposals: ended } = await versionInUse(jurist.migration);
  const acceptance = ended[0]?.acts.find(({ act }) => act === 'accepted');
  expect(acceptance).toMatchObject({ delivery: 'not-taken', code: 'agreement.closed' });
});
