// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Suspense, useState } from 'react';
import { useLanguage } from '../../language/language-context.ts';
import { Loading } from '../../parts/loading.tsx';
import { LazyExplanation } from './lazy-explanation.ts';

/** Why the outcome is what it is, fetched when it is unfolded: the reading of it is logged. */
export function ItemBasis(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}) {
  const { disclosure } = useLanguage().messages;
  const [open, setOpen] = useState(false);
  const { view, item } = props;
  return (
    <Accordion>
      <AccordionItem
        title={disclosure.basis}
        headingLevel="h4"
        size="medium"
        isExpanded={open}
        onExpandedChange={setOpen}
      >
        {open && (
          <Suspense fallback={<Loading />}>
            <LazyExplanation disclosureId={view.disclosureId} item={item.item} />
          </Suspense>
        )}
      </AccordionItem>
    </Accordion>
  );
}
