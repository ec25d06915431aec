// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type RequestItemView, type RequestView, routes } from '@samsyn/contract';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusElement } from '../../parts/focus-element.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { itemAnchor } from '../disclosure/item-anchor.ts';

/** Strikes an item from the prepared request, or puts it back. */
export function StrikeButton(props: {
  readonly view: RequestView;
  readonly item: RequestItemView;
}) {
  const { request: words } = useLanguage().messages;
  const { nameOf } = useCatalogue();
  const { item, status } = props.item;
  const kind = status === 'struck' ? 'restore' : 'strike';
  const tell = useSay();
  const review = useAct(routes.reviewRequest, () => {
    tell(kind === 'strike' ? words.struck(nameOf(item)) : words.restored(nameOf(item)));
    focusElement(itemAnchor(item));
  });
  return (
    <>
      <ProblemBanner error={review.error} />
      <div>
        <Button
          variant="tertiary"
          size="medium"
          isDisabled={review.isPending}
          onPress={() =>
            review.mutate({
              params: { requestId: props.view.requestId },
              body: { kind, item },
            })
          }
        >
          {kind === 'strike' ? words.strike : words.restore}
        </Button>
      </div>
    </>
  );
}
