// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { routes } from '@samsyn/contract';
import { verify } from '@samsyn/envelope';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveClaim, hearPerson } from '../journey/claim-identity.ts';
import { depart } from '../journey/depart.ts';
import { prepareJourney, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { untilLine } from './ledger-lines.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { queryAs } from './query-as.ts';
import { returnCaseFile } from './return-case-file.ts';

const reasons = 'Samma födelsetid och samma pass; ska redas ut.';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, returnCaseFile('DEMO-INTYG-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

describe('who the person is said to be', () => {
  test('stands as claims beside each other, each with whether it is known and was heard', async () => {
    const { caseId, enforcer } = received;
    const params = { caseId };
    const claim = await giveClaim(received, { birthDate: '1995-01-01' });
    const before = await enforcer.call(routes.getIdentity, { params });
    expect(before.claims).toHaveLength(2);
    expect(before.claims[1]).toMatchObject({
      claim: { entryId: claim },
      comment: null,
      known: false,
    });
    await hearPerson(received, claim);
    const after = await enforcer.call(routes.getIdentity, { params });
    expect(after.claims[1]?.comment).toMatchObject({ value: { claim, outcome: 'confirmed' } });
  });

  test('is linked and unlinked with reasons, either way, and nothing merges', async () => {
    const first = await openReturnCase(exchange, returnCaseFile('DEMO-LANK-1'));
    const second = await openReturnCase(exchange, returnCaseFile('DEMO-LANK-2'));
    const officer = exchange.sender;
    const link = async (linked: boolean) =>
      officer.call(routes.linkPerson, {
        params: { caseId: first },
        body: { otherCaseId: second, linked, reasons },
      });
    expect((await link(true)).links).toMatchObject([{ otherCaseId: second, linked: true }]);
    const other = await officer.call(routes.getIdentity, { params: { caseId: second } });
    expect(other.links).toMatchObject([{ otherCaseId: first, linked: true, reasons }]);
    expect(other.claims).toHaveLength(1);
    expect((await link(false)).links.map(({ linked }) => linked)).toEqual([true, false]);
    const itself = officer.call(routes.linkPerson, {
      params: { caseId: first },
      body: { otherCaseId: first, linked: true, reasons },
    });
    await expect(itself).rejects.toMatchObject({ code: 'input.schema' });
    await expect(
      queryAs(exchange.testbed.nodes.migration, 'app', 'update person_links set linked = true'),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the alert of the return', () => {
  test('is exported as it is due, and never twice the same', async () => {
    const caseId = await openReturnCase(exchange, returnCaseFile('DEMO-SIS-1'));
    const change = async () =>
      exchange.sender.call(routes.exportAlert, { params: { caseId }, body: {} });
    expect(await change()).toMatchObject({
      regulation: '2018/1860',
      change: 'entered',
      fields: { 'sis-identity': { surnames: 'Byaruhanga' }, 'sis-departure': { suspended: false } },
    });
    await expect(change()).rejects.toMatchObject({ code: 'alert.nothing-due' });
    await expect(
      received.enforcer.call(routes.exportAlert, { params: { caseId: received.caseId }, body: {} }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});

describe('the receipt of a departure', () => {
  test('is given once the person has left, signed, with its digest in the ledger', async () => {
    const leaving = await receiveCase(exchange, returnCaseFile('DEMO-INTYG-2'));
    const { caseId, enforcer } = leaving;
    const receipt = async () => enforcer.call(routes.getDepartureReceipt, { params: { caseId } });
    await prepareJourney(leaving);
    await expect(receipt()).rejects.toMatchObject({ code: 'departure.not-shown' });
    await depart(leaving, { checking: true });
    const { statement, digest, signed } = await receipt();
    expect(statement).toMatchObject({ leftOn: today(), caseNumber: 'DEMO-INTYG-2' });
    const bytes = Buffer.from(signed, 'base64');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    const { public: keys } = await nodeKeysOf(exchange.testbed.home, 'police');
    const payload = await verify(bytes, keys, 'samsyn-departure-receipt+jws');
    expect(JSON.parse(Buffer.from(payload).toString('utf8'))).toEqual(statement);
    await untilLine(exchange.oversight.police, 'the receipt', ({ event, content }) => {
      return event === 'departure.certified' && content?.['digest'] === digest;
    });
  });
});
