// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Suspense, lazy } from 'react';
import { Loading } from '../../parts/loading.tsx';

const RaiseGround = lazy(async () => {
  const parts = await import('./raise-ground.tsx');
  return { default: parts.RaiseGround };
});

/** The grounds that could still change the outcome for the item; fetched only where there are any. */
export function GroundToRaise(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}) {
  if (props.item.grounds.length === 0) return null;
  return (
    <Suspense fallback={<Loading />}>
      <RaiseGround {...props} />
    </Suspense>
  );
}
