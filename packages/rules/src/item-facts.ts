// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, Facts } from '@samsyn/terms';

/** What the catalogue says of an item, in the words of the law. */
export function itemFacts(item: CatalogueItem): Facts {
  return {
    sender: item.holder,
    recipient: item.recipient,
    regime: item.regime,
    'data-origin': item.origin,
    sensitive: yesNo(item.sensitive),
    'part-of-decision': item.partOfDecision,
    'reveals-whereabouts': yesNo(item.revealsWhereabouts),
    'safety-signal': yesNo(item.safetySignal),
    'third-person': yesNo(item.thirdPerson),
    'free-text': yesNo(item.freeText),
  };
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
