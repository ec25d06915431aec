// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { verifyReceipt } from '@samsyn/envelope';
import { routes } from '@samsyn/contract';
import type { AgreementVersionView } from '@samsyn/contract';
import { ActId } from '@samsyn/terms';
import type { CaseId, Digest } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { agreeInstalled } from '../start/agree-installed.ts';
import { untilVersion, versionInUse, versionsOf } from './agreement-of.ts';
import { bindToNewCase } from './bind-to-new-case.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { exportedLines, untilLine } from './ledger-lines.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { otherEdition } from './other-edition.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { makeStatementForger } from './statement-forger.ts';
import type { StatementForger } from './statement-forger.ts';

const subjectId = 'catalogue' as const;
const reasons = 'Benämningen ska vara den som används i beslutet.';
let exchange: Exchange;
let jurist: Readonly<Record<'migration' | 'police', OfficerClient>>;
let caseId: CaseId;
let statements: StatementForger;
beforeAll(async () => {
  exchange = await startExchange({ agreed: false });
  const { migration, police } = exchange.testbed.nodes;
  jurist = {
    migration: await signIn(migration.url, 'mv-jurist'),
    police: await signIn(police.url, 'pol-jurist'),
  };
  caseId = await openReturnCase(exchange, returnCaseFile('AGREE-0001'));
  statements = await makeStatementForger(exchange.testbed);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

function proposeHandover() {
  const body = { ground: 'keeps-away' as const };
  return exchange.sender.call(routes.proposeHandover, { params: { caseId }, body });
}

function propose(by: OfficerClient, content?: string) {
  const body = { reasons, ...(content !== undefined && { content }) };
  return by.call(routes.proposeVersion, { params: { subjectId }, body });
}

function accept(by: OfficerClient, { hash, proposals }: AgreementVersionView) {
  const proposalId = proposals[0]?.proposalId ?? ActId.parse(randomUUID());
  const body = { word: 'accept' as const, hash };
  return by.call(routes.acceptVersion, { params: { proposalId }, body });
}

function openAt(by: OfficerClient, hash: string) {
  return untilVersion(by, hash, 'the proposal', ({ proposals }) => proposals[0]?.state === 'open');
}

const renamed = otherEdition('2027-01-01', 'Ett annat namn');

describe('before anything is signed', () => {
  test('nothing can be handed over', async () => {
    await expect(proposeHandover()).rejects.toMatchObject({ code: 'agreement.not-agreed' });
  });

  test('a version that is proposed binds nobody, and is read beside the one in use', async () => {
    await propose(jurist.migration, renamed.content);
    const inUse = await versionInUse(jurist.police);
    const [proposal] = (await openAt(jurist.police, renamed.hash)).proposals;
    expect(proposal?.acts).toMatchObject([{ act: 'proposed', reasons, unit: 'rattsavdelningen' }]);
    const params = { subjectId, beforeId: inUse.hash, afterId: renamed.hash };
    const { changes } = await jurist.police.call(routes.compareVersions, { params });
    expect(changes).toMatchObject([
      { change: 'changed', fields: [{ field: 'label.sv', after: 'Ett annat namn' }] },
    ]);
    await expect(proposeHandover()).rejects.toMatchObject({ code: 'agreement.not-agreed' });
  });

  test('a refusal with its reasons reaches the authority that proposed', async () => {
    const { proposals } = await openAt(jurist.police, renamed.hash);
    const params = { proposalId: proposals[0]?.proposalId ?? ActId.parse(randomUUID()) };
    const body = { reasons: 'Namnet stämmer inte med författningen.' };
    await jurist.police.call(routes.refuseVersion, { params, body });
    const refused = await untilVersion(
      jurist.migration,
      renamed.hash,
      'the refusal',
      (version) => version.proposals[0]?.state === 'refused',
    );
    expect(refused.proposals[0]?.acts[1]).toMatchObject({ act: 'refused', ...body });
    expect(refused.agreed).toBe(false);
    await expect(accept(jurist.police, refused)).rejects.toMatchObject({
      code: 'agreement.closed',
    });
  });

  test('only a jurist agrees, and only on what the other authority proposes', async () => {
    await expect(propose(exchange.sender)).rejects.toMatchObject({ code: 'access.forbidden' });
    await propose(jurist.migration);
    const own = await openAt(jurist.migration, (await versionInUse(jurist.migration)).hash);
    await expect(accept(jurist.migration, own)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(propose(jurist.migration)).rejects.toMatchObject({
      code: 'agreement.already-proposed',
    });
  });
});

describe('a statement that is not the other authority’s signed word', () => {
  const other = 'f'.repeat(64);

  interface Jws {
    readonly payload: string;
    readonly signatures: readonly object[];
  }

  async function altered(arrange: (jws: Jws) => Jws): Promise<string> {
    const signed = await statements.sign({ act: 'proposed', hash: renamed.hash, reasons });
    return JSON.stringify(arrange(JSON.parse(Buffer.from(signed).toString('utf8'))));
  }

  test.each([
    ['without Ed25519', 'envelope.signature-missing', drop(0)],
    ['without ML-DSA-65', 'envelope.signature-missing', drop(1)],
    ['with another payload', 'envelope.signature-broken', swapPayload],
  ])('%s is refused', async (_, code, arrange) => {
    expect(await statements.post(await altered(arrange), renamed.content)).toMatchObject({ code });
  });

  function drop(at: number) {
    return ({ payload, signatures }: Jws) => ({ payload, signatures: signatures.toSpliced(at, 1) });
  }

  function swapPayload({ payload, signatures }: Jws): Jws {
    const said = Buffer.from(payload, 'base64url').toString('utf8');
    const turned = said.replace(renamed.hash, other);
    return { payload: Buffer.from(turned).toString('base64url'), signatures };
  }

  test.each([
    ['for another recipient', 'message.wrong-recipient', { recipient: 'kriminalvarden' }],
    ['of another authority', 'message.wrong-sender', { authority: 'kriminalvarden' }],
  ])('but signed %s is refused', async (_, code, change) => {
    const stated = { act: 'proposed' as const, hash: renamed.hash, reasons, ...change };
    const reply = await statements.post(await statements.sign(stated), renamed.content);
    expect(reply).toMatchObject({ code });
  });

  test('but accepts what nobody here proposed is refused', async () => {
    const stated = { act: 'accepted' as const, hash: other, proposalId: randomUUID() };
    const reply = await statements.post(await statements.sign(stated));
    expect(reply).toMatchObject({ status: 409, code: 'agreement.unknown' });
  });

  test('but accepts its own authority’s proposal is refused', async () => {
    const { hash, proposals } = await versionInUse(jurist.police);
    const stated = { act: 'accepted' as const, hash, proposalId: proposals[0]?.proposalId ?? '' };
    const reply = await statements.post(await statements.sign(stated));
    expect(reply).toMatchObject({ code: 'message.wrong-sender' });
  });

  test('but brings other content than it signs is receipted as rejected, and not kept', async () => {
    const stated = { act: 'proposed' as const, hash: other, reasons };
    const reply = await statements.post(await statements.sign(stated), renamed.content);
    expect(await receiptIn(reply.body)).toMatchObject({
      result: 'rejected',
      code: 'agreement.content',
    });
    const kept = await versionsOf(jurist.police);
    expect(kept.map(({ hash }) => hash)).not.toContain(other);
  });

  test('but withdraws what was not taken is receipted, so that nothing waits behind it', async () => {
    const stated = { act: 'withdrawn' as const, hash: other, proposalId: randomUUID(), reasons };
    const reply = await statements.post(await statements.sign(stated));
    expect(reply).toMatchObject({ status: 200 });
    expect(await receiptIn(reply.body)).toMatchObject({
      result: 'rejected',
      code: 'agreement.unknown',
    });
  });
});

async function receiptIn(body: Uint8Array) {
  const { public: police } = await nodeKeysOf(exchange.testbed.home, 'police');
  return verifyReceipt(body, police);
}

test('the same statement again changes nothing and gets the same receipt', async () => {
  const again = otherEdition('2027-02-01', 'Ett tredje namn');
  const stated = { act: 'proposed' as const, hash: again.hash, reasons };
  const signed = await statements.sign(stated);
  const first = await statements.post(signed, again.content);
  expect(await receiptIn(first.body)).toMatchObject({ result: 'accepted' });
  expect((await statements.post(signed, again.content)).body).toEqual(first.body);
  const { proposals } = await openAt(jurist.police, again.hash);
  expect(proposals).toHaveLength(1);
});

test('what was withdrawn cannot be accepted, though the acceptance was on its way', async () => {
  const withdrawn = otherEdition('2027-03-01', 'Ett fjärde namn');
  await propose(jurist.police, withdrawn.content);
  const { proposals, hash } = await openAt(jurist.migration, withdrawn.hash);
  const proposalId = proposals[0]?.proposalId ?? ActId.parse(randomUUID());
  await jurist.police.call(routes.withdrawVersion, { params: { proposalId }, body: { reasons } });
  const signed = await statements.sign({ act: 'accepted', hash, proposalId });
  const { body } = await statements.post(signed);
  expect(await receiptIn(body)).toMatchObject({ result: 'rejected', code: 'agreement.closed' });
  const seen = await untilVersion(
    jurist.migration,
    hash,
    'the withdrawal',
    (version) => version.proposals[0]?.state === 'withdrawn',
  );
  expect(seen.agreed).toBe(false);
  await expect(accept(jurist.migration, seen)).rejects.toMatchObject({ code: 'agreement.closed' });
});

describe('once both have signed the version in use', () => {
  test('a case is handed over, asked about and answered', async () => {
    await accept(
      jurist.police,
      await openAt(jurist.police, (await versionInUse(jurist.police)).hash),
    );
    for (const by of [jurist.migration, jurist.police])
      await untilVersion(by, (await versionInUse(by)).hash, 'the agreement', (one) => one.agreed);
    const done = await walk(exchange.sender, exchange.receiver, caseId);
    expect(done.received.timeline.map(({ kind }) => kind)).toContain('answer-received');
  });

  test('neither can take it back, nor propose it again', async () => {
    const inUse = await versionInUse(jurist.migration);
    const proposalId = inUse.proposals[0]?.proposalId ?? ActId.parse(randomUUID());
    const closing = { params: { proposalId }, body: { reasons } };
    const settled = expect.objectContaining({ code: 'agreement.settled' });
    await expect(jurist.migration.call(routes.withdrawVersion, closing)).rejects.toEqual(settled);
    await expect(jurist.police.call(routes.refuseVersion, closing)).rejects.toEqual(settled);
    await expect(propose(jurist.police)).rejects.toEqual(settled);
    const signed = await statements.sign({
      act: 'withdrawn',
      hash: inUse.hash,
      proposalId,
      reasons,
    });
    const { body } = await statements.post(signed);
    expect(await receiptIn(body)).toMatchObject({ code: 'agreement.settled' });
  });

  test('a message under a catalogue that was never agreed is rejected with its code', async () => {
    const forger = await makeForger(exchange.testbed);
    const { messageId } = await handOver(exchange, 'AGREE-0002');
    await untilLine(exchange.oversight.police, 'the message', (line) => {
      return line.event === 'message.received' && line.content?.['messageId'] === messageId;
    });
    const { message } = await forger.kept(messageId);
    const under = async (hash: Digest, number: string) => {
      const forged = { ...bindToNewCase(message, number), catalogueHash: hash };
      const { body } = await forger.post(await forger.seal(await forger.sign(forged)));
      return receiptIn(body);
    };
    expect(await under(renamed.hash, 'AGREE-0003')).toMatchObject({
      result: 'rejected',
      code: 'agreement.not-agreed',
    });
    await propose(jurist.police, renamed.content);
    await accept(jurist.migration, await openAt(jurist.migration, renamed.hash));
    await untilVersion(jurist.police, renamed.hash, 'the agreement', ({ agreed }) => agreed);
    expect(await under(renamed.hash, 'AGREE-0004')).toMatchObject({ result: 'accepted' });
  });

  test('every act stands in both ledgers', async () => {
    const lines = {
      migration: await untilEvents(exchange.oversight.migration),
      police: await untilEvents(exchange.oversight.police),
    };
    expect(lines.migration).toEqual(
      new Set(['proposed', 'accepted', 'received', 'delivered'].map((act) => `agreement.${act}`)),
    );
    expect(lines.police).toEqual(
      new Set(
        ['proposed', 'accepted', 'refused', 'withdrawn', 'received', 'delivered'].map(
          (act) => `agreement.${act}`,
        ),
      ),
    );
  });

  async function untilEvents(oversight: OfficerClient): Promise<ReadonlySet<string>> {
    await untilLine(
      oversight,
      'the last acceptance',
      (line) => line.event === 'agreement.accepted',
    );
    const lines = await exportedLines(oversight);
    return new Set(
      lines.map(({ event }) => event).filter((event) => event.startsWith('agreement.')),
    );
  }

  test('what is agreed is agreed once: the demonstration’s jurists sign only what is missing', async () => {
    expect(await agreeInstalled(exchange.testbed)).toBe(3);
    expect(await agreeInstalled(exchange.testbed)).toBe(0);
  });
});

test('the node itself cannot alter what was signed', async () => {
  const rights = await query<{ privilege_type: string }>(
    exchange.testbed,
    'police',
    `select distinct privilege_type from information_schema.role_table_grants
     where table_name like 'agreement%' and grantee like '%app%' order by 1`,
  );
  expect(rights.map((row) => row.privilege_type)).toEqual(['INSERT', 'SELECT']);
});
