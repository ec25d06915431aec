// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { clockActs } from './acts/clock-acts.ts';
import { contactActs } from './acts/contact-acts.ts';
import { correctionActs } from './acts/correction-acts.ts';
import { custodyActs } from './acts/custody-acts.ts';
import { departureActs } from './acts/departure-acts.ts';
import { identityActs } from './acts/identity-acts.ts';
import { intakeActs } from './acts/intake-acts.ts';
import { placeActs } from './acts/place-acts.ts';
import { questionActs } from './acts/question-acts.ts';
import { returnActs } from './acts/return-acts.ts';
import { stopActs } from './acts/stop-acts.ts';
import { transportActs } from './acts/transport-acts.ts';

/**
 * What an officer does in the life of a case. The union is closed; every kind has one row in the
 * table of `casework/src/acts/act-rules.ts`: who may do it, what guards it, what it tells.
 */
export const Act = z.discriminatedUnion('act', [
  ...stopActs,
  ...custodyActs,
  ...clockActs,
  ...placeActs,
  ...transportActs,
  ...departureActs,
  ...identityActs,
  ...intakeActs,
  ...contactActs,
  ...questionActs,
  ...returnActs,
  ...correctionActs,
]);
export type Act = z.infer<typeof Act>;
/** Every kind of act, in the order of the groups. */
export const ActKind = z.enum(Act.options.map(({ shape }) => shape.act.value));
export type ActKind = Act['act'];
/** The act of one kind. */
export type ActOf<Kind extends ActKind> = Extract<Act, { readonly act: Kind }>;
