// SPDX-License-Identifier: EUPL-1.2
import type { ActKind } from '@samsyn/terms';
import type { ActRules } from './act-rule.ts';
import { clockRules } from './clock-rules.ts';
import { contactRules } from './contact-rules.ts';
import { correctionRules } from './correction-rules.ts';
import { custodyRules } from './custody-rules.ts';
import { departureRules } from './departure-rules.ts';
import { identityRules } from './identity-rules.ts';
import { intakeRules } from './intake-rules.ts';
import { placeRules } from './place-rules.ts';
import { questionRules } from './question-rules.ts';
import { returnRules } from './return-rules.ts';
import { stopRules } from './stop-rules.ts';
import { transportRules } from './transport-rules.ts';

/** The one table of acts: interface, screens and guards all read it. */
export const actRules: ActRules<ActKind> = {
  ...stopRules,
  ...custodyRules,
  ...clockRules,
  ...placeRules,
  ...transportRules,
  ...departureRules,
  ...identityRules,
  ...intakeRules,
  ...contactRules,
  ...questionRules,
  ...returnRules,
  ...correctionRules,
};
