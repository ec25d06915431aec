// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { type ReactNode, useId } from 'react';

/** A part of the explanation under a heading of its own. */
export function Part(props: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading level={3} elementType="h5" id={id}>
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}
