// SPDX-License-Identifier: EUPL-1.2
import type { RegisterCourtDecision } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { ToldValue } from '@samsyn/casework';

/** What a court's decision says of the case, as items of the authority that its desk is at. */
export function courtEntry({ kind, decidedOn, courtCase }: RegisterCourtDecision): ToldValue {
  const reference = courtCase;
  switch (kind) {
    case 'suspended':
    case 'examining':
      return {
        item: ItemId.parse('stay-status'),
        value: {
          inForce: true,
          kind: kind === 'suspended' ? 'inhibition' : 'new-examination',
          since: decidedOn,
          reference,
        },
      };
    case 'repealed':
      return {
        item: ItemId.parse('decision-ended'),
        value: { kind, endedOn: decidedOn, reference },
      };
    case 'suspension-lifted':
    case 'refused':
      return {
        item: ItemId.parse('matter-ended'),
        value: {
          kind: kind === 'refused' ? kind : 'stay-lifted',
          endedOn: decidedOn,
          reference,
        },
      };
    case 'release':
      return { item: ItemId.parse('release-notice'), value: { decidedOn, courtCase } };
  }
}
