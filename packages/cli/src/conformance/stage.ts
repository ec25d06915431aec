// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import { sealMessage, signMessage } from '@samsyn/envelope';
import type { OwnKeys, PeerKeys, SignedMessage } from '@samsyn/envelope';
import { CaseMessage, legalDay, sequenceName, suite } from '@samsyn/terms';
import type { AuthorityId, Instant } from '@samsyn/terms';
import type { Link } from './link.ts';

/** Everything that a vector is sent with: the peer's side of an exchange with the node under test. */
export interface Stage {
  readonly link: Link;
  /** The peer whom the node knows; its private keys are those of the vectors. */
  readonly own: OwnKeys;
  readonly sender: AuthorityId;
  /** The node under test. */
  readonly node: PeerKeys;
  readonly recipient: AuthorityId;
  /** Somebody whom the node does not know. */
  readonly stranger: { readonly own: OwnKeys; readonly public: PeerKeys };
  /** Of the catalogue that both have signed. */
  readonly catalogueHash: string;
  readonly clock: () => Instant;
}

/** An id that has not been used. */
export function newId(): string {
  return randomUUID();
}

function item(stage: Stage, name: string, value: Record<string, unknown>): object {
  return {
    item: name,
    mode: 'push',
    outcome: 'must',
    provisions: [{ act: '2009:400', chapter: 10, section: '28' }],
    rule: 'conformance',
    entries: [
      {
        entryId: newId(),
        item: name,
        value,
        source: { kind: 'register', reference: 'conformance vector' },
        asOf: legalDay(stage.clock()),
        heldBy: stage.sender,
      },
    ],
  };
}

/** The smallest handover that the example catalogue allows, of a person and a case that are new. */
export function newHandover(stage: Stage): CaseMessage {
  const day = legalDay(stage.clock());
  const caseId = newId();
  const personId = newId();
  return CaseMessage.parse({
    version: 1,
    suite,
    messageId: newId(),
    sender: stage.sender,
    recipient: stage.recipient,
    personId,
    caseId,
    disclosureId: newId(),
    sequence: { name: `case:${caseId}:${stage.sender}`, number: 1 },
    sentAt: stage.clock(),
    lawDate: day,
    catalogueHash: stage.catalogueHash,
    ruleSetHash: '0'.repeat(64),
    body: {
      kind: 'handover',
      items: [
        item(stage, 'case-identity', { dossierNumber: caseId.slice(0, 8) }),
        item(stage, 'handover-decision', { ground: 'coercion', decidedOn: day, unit: 'Test' }),
      ],
      proposedRequest: [],
    },
  });
}

/** A notice in the case of a handover, with this number of the same sequence. */
export function noticeAfter(stage: Stage, handover: CaseMessage, number: number): CaseMessage {
  return CaseMessage.parse({
    ...handover,
    messageId: newId(),
    disclosureId: newId(),
    sequence: { ...handover.sequence, number },
    body: {
      kind: 'notice',
      items: [item(stage, 'case-identity', { dossierNumber: `again-${number}` })],
    },
  });
}

/** A stop of enforcement in a case, in the sequence of its person. */
export function stopIn(stage: Stage, handover: CaseMessage): CaseMessage {
  const value = { requestedOn: legalDay(stage.clock()), madeTo: 'court' };
  return CaseMessage.parse({
    ...handover,
    messageId: newId(),
    disclosureId: newId(),
    sequence: { name: sequenceName('stop', handover), number: 1 },
    body: { kind: 'stop', items: [item(stage, 'dublin-stop', value)] },
  });
}

/** The message signed by the peer. */
export async function signed(stage: Stage, message: CaseMessage): Promise<SignedMessage> {
  return signMessage(message, stage.own, randomBytes);
}

/** The bytes that are posted: sealed to the node under test. */
export async function sealed(stage: Stage, message: SignedMessage): Promise<Uint8Array> {
  const { sender, recipient } = stage;
  return sealMessage(message, stage.node, { sender, recipient });
}
