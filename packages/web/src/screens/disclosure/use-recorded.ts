// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureView } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusElement } from '../../parts/focus-element.ts';
import { useSay } from '../../parts/said.tsx';
import { itemAnchor } from './item-anchor.ts';

/** After an act on one item: tells its new outcome and moves the focus to its heading. */
export function useRecorded(item: ItemId): (view: DisclosureView) => void {
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  const say = useSay();
  return (view) => {
    const found = view.items.find((one) => one.item === item);
    if (found !== undefined) {
      const { outcome, itemStatus } = messages.words;
      const now = `${outcome[found.assessment.outcome]}, ${itemStatus[found.status]}`;
      say(messages.disclosure.recorded(nameOf(item), now));
    }
    focusElement(itemAnchor(item));
  };
}
