// SPDX-License-Identifier: EUPL-1.2
import { ItemId, MessageId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { chosenEvidence } from './chosen-evidence.ts';

const view = {
  messageId: MessageId.parse('0199a6a0-0000-7000-8000-000000000001'),
  items: ['identity', 'entry-ban', 'removal-decision'].map((item) => ItemId.parse(item)),
};
const at = `/api/messages/${view.messageId}/evidence`;

test('nothing chosen asks for the proof alone', () => {
  expect(chosenEvidence(view, [])).toEqual({
    shows: 'withheld',
    address: `${at}?content=withheld`,
  });
});

test('some chosen are named, and nothing that the message does not have', () => {
  expect(chosenEvidence(view, ['removal-decision', 'identity', 'no-item'])).toEqual({
    shows: 'in-part',
    address: `${at}?content=in-part&items=identity%2Cremoval-decision`,
  });
});

test('all chosen ask for the whole message; of none there is the proof', () => {
  expect(chosenEvidence(view, view.items).address).toBe(`${at}?content=shown`);
  expect(chosenEvidence({ ...view, items: [] }, []).address).toBe(`${at}?content=withheld`);
});
