// SPDX-License-Identifier: EUPL-1.2
import { generateNodeKeys, NodeKeys, signKeyStatement } from '@samsyn/envelope';
import type { KeyStatement } from '@samsyn/envelope';
import { ActId, AuthorityId, Instant, suite } from '@samsyn/terms';
import { beforeAll, expect, test } from 'vitest';
import type { KeptStatement } from './kept-statement.ts';
import { kidsOf, readOwnSet, readPublicSet } from './key-set.ts';
import type { OwnSet } from './key-set.ts';
import type { KnownKeys } from './keyring.ts';
import { foldStatements } from './refresh-keys.ts';

const valid = {
  from: Instant.parse('2026-01-01T00:00:00Z'),
  until: Instant.parse('2028-01-01T00:00:00Z'),
};
const at = Instant.parse('2026-11-01T00:00:00Z');
const id = (n: number): ActId => ActId.parse(`0198a3c4-0000-7000-8000-00000000000${n}`);
const [north, south] = ['north', 'south'].map((name) => AuthorityId.parse(`${name}-authority`));

let own: OwnSet;
let peer: OwnSet;
let next: OwnSet;
let files: KnownKeys;
let faults: unknown[] = [];

async function makeSet(): Promise<OwnSet> {
  const keys = await generateNodeKeys({ valid });
  return readOwnSet(NodeKeys.parse(keys), 'first.json');
}

beforeAll(async () => {
  [own, peer, next] = [await makeSet(), await makeSet(), await makeSet()];
  files = { own: [own], peer: [await readPublicSet(peer.written, 'peer.json')] };
});

async function kept(
  direction: 'in' | 'out',
  said: object,
  signer: OwnSet,
  actId: ActId,
): Promise<KeptStatement> {
  const [authority, recipient] = direction === 'in' ? [south, north] : [north, south];
  const common = {
    version: 1,
    suite,
    kind: 'keys',
    actId,
    authority,
    recipient,
    officer: null,
    at,
  };
  const statement = { ...common, ...said } as KeyStatement;
  const pair = statement.act === 'announced' ? next.own.signing : undefined;
  const { signed, possession } = await signKeyStatement(statement, signer.own, pair);
  const row = { actId, direction, signed, possession: possession ?? null, at };
  return { ...row, result: 'accepted', code: null };
}

async function folded(statements: readonly KeptStatement[]): Promise<KnownKeys> {
  faults = [];
  return foldStatements(files, statements, [], (_kept, error) => faults.push(error));
}

function announced(set: OwnSet): object {
  return { act: 'announced', keys: { ...set.written, valid } };
}

const accepted = { act: 'accepted', announcementId: id(1) };

test('the other authority’s keys are known once we have accepted them', async () => {
  const announcement = await kept('in', announced(next), peer, id(1));
  expect((await folded([announcement])).peer).toHaveLength(1);
  const both = await folded([announcement, await kept('out', accepted, own, id(2))]);
  expect(both.peer.map(({ written }) => kidsOf(written))).toContainEqual(kidsOf(next.written));
  expect(faults).toEqual([]);
});

test('a row that nobody signed who may adds no key', async () => {
  const stranger = await makeSet();
  const forged = await kept('in', announced(next), stranger, id(1));
  const answer = await kept('out', accepted, own, id(2));
  expect((await folded([forged, answer])).peer).toHaveLength(1);
  expect(faults).toMatchObject([{ code: 'envelope.unknown-key' }]);
  const genuine = await kept('in', announced(next), peer, id(1));
  const forgedAnswer = await kept('out', accepted, stranger, id(2));
  expect((await folded([genuine, forgedAnswer])).peer).toHaveLength(1);
  expect(faults).toMatchObject([{ code: 'envelope.unknown-key' }]);
});

test('nobody accepts its own announcement', async () => {
  const announcement = await kept('in', announced(next), peer, id(1));
  const self = await kept('in', accepted, peer, id(2));
  expect((await folded([announcement, self])).peer).toHaveLength(1);
});

test('a mark narrows every set that holds the key, and ends what it may do', async () => {
  const [kid = ''] = kidsOf(peer.written);
  const marks = [
    { kid, mark: 'retired', moment: valid.until, at },
    { kid, mark: 'retired', moment: at, at },
    { kid, mark: 'compromised', moment: valid.from, at },
  ] as const;
  const { peer: sets } = await foldStatements(files, [], marks, () => undefined);
  expect(sets[0]?.keys.valid).toEqual({ from: valid.from, until: at, compromisedAt: at });
});
