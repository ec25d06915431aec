// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf, AuthorityRole, ItemValue } from '@samsyn/terms';
import { deprives } from '../custody/measure.ts';
import { datesInDoubt } from '../guards/dates-in-doubt.ts';
import { stopStands } from '../guards/stop-stands.ts';
import { transportWithoutGround } from '../guards/transport-without-ground.ts';
import { latestEntry } from '../latest-entry.ts';
import type { ActRule, ActRules, ToldValue } from './act-rule.ts';
import type { ActSituation } from './act-situation.ts';

type Order = ActOf<'order-transport' | 'change-transport'>;

/** 10 kap. 19 c § UtlL from the Migration Agency, 29 a § polislagen from the Police. */
const orderItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('transport-order'),
  police: ItemId.parse('transport-order-police'),
};
const answerItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('transport-answer-to-migration'),
  police: ItemId.parse('transport-answer'),
};

function textIn(entries: ActSituation['entries'], item: string, field: string): string {
  const value = latestEntry(entries, item)?.value[field];
  return typeof value === 'string' ? value : '';
}

/** The grounds are read from the case: nobody types them into an order. */
function groundsOf({ role, entries, custody }: ActSituation): ItemValue {
  if (role === 'police')
    return {
      decisionReference: textIn(entries, 'removal-decision', 'reference'),
      destination: textIn(entries, 'destination', 'country'),
    };
  const held = custody.open.find(({ measure }) => deprives(measure));
  return { detentionGround: held?.measure.reference ?? '' };
}

function orderTold(order: Order, situation: ActSituation): readonly ToldValue[] {
  const { validUntil, risk, medicineDuringTravel, language } = order;
  const { role } = situation;
  return [
    {
      item: orderItem[role],
      value: {
        ...groundsOf(situation),
        validUntil,
        risk,
        medicineDuringTravel,
        ...(language !== undefined && { language }),
      },
    },
  ];
}

const ordering = {
  right: 'use-force',
  by: ['migration', 'police'],
  guards: [stopStands, datesInDoubt, transportWithoutGround],
} as const satisfies Omit<ActRule<Order>, 'tells'>;

type TransportAct =
  'order-transport' | 'change-transport' | 'cancel-transport' | 'record-transport-answer';

/** A transport rests on grounds that were verified, and falls before they do. */
export const transportRules: ActRules<TransportAct> = {
  'order-transport': { ...ordering, tells: orderTold },
  'change-transport': { ...ordering, tells: orderTold },
  'cancel-transport': {
    right: 'use-force',
    by: ['migration', 'police'],
    guards: [],
    tells: ({ cancelledOn }, { role, entries }) => {
      const order = latestEntry(entries, orderItem[role]);
      return order ? [{ item: orderItem[role], value: { ...order.value, cancelledOn } }] : [];
    },
  },
  'record-transport-answer': {
    right: 'act',
    by: ['migration', 'police'],
    guards: [],
    tells: ({ answer, plannedOn }, { role }) => [
      {
        item: answerItem[role],
        value: { answer, ...(plannedOn !== undefined && { plannedOn }) },
      },
    ],
  },
};
