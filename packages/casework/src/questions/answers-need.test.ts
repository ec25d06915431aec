// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { ActOf } from '@samsyn/terms';
import { expect, it } from 'vitest';
import { answersNeed } from './answers-need.ts';

type Given = Omit<ActOf<'give-instructions'>, 'act' | 'decidedOn'>;

const waitUntil = PlainDate.parse('2026-12-01');

it.each<[string, Given, string, boolean]>([
  ['to go on, without a ground', { kind: 'proceed' }, 'whether-to-wait', false],
  [
    'to go on as decided, asked which country',
    { kind: 'proceed', ground: 'state-accepts' },
    'which-country',
    false,
  ],
  [
    'a country that accepts',
    { kind: 'proceed-to-other-country', country: 'KE', ground: 'state-accepts' },
    'which-country',
    true,
  ],
  [
    'a country, asked for a document',
    { kind: 'proceed-to-other-country', country: 'KE', ground: 'state-accepts' },
    'how-to-document',
    false,
  ],
  [
    'that a document is there',
    { kind: 'proceed', ground: 'document-obtained' },
    'how-to-document',
    true,
  ],
  [
    'that no impediment was found',
    { kind: 'proceed', ground: 'no-impediment-found' },
    'whether-impediment',
    true,
  ],
  ['to wait, with no day', { kind: 'wait' }, 'whether-to-wait', false],
  ['to wait until a day', { kind: 'wait', waitUntil }, 'which-country', true],
  ['that it is examined', { kind: 'examining' }, 'whether-impediment', true],
])('%s: answers or does not', (_what, given, needs, answers) => {
  const act = { act: 'give-instructions', decidedOn: waitUntil, ...given } as const;
  expect(answersNeed(act, needs)).toBe(answers);
});
