// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { useEffect, useId } from 'react';
import { useLanguage } from '../language/language-context.ts';

/**
 * The heading of a screen. It names the page and takes the focus when the screen opens, so that
 * keyboard and screen reader start at the top of the new screen.
 */
export function PageHeading({ children }: { readonly children: string }) {
  const { messages } = useLanguage();
  const id = useId();
  useEffect(() => {
    document.title = `${children} · ${messages.app.name}`;
  }, [children, messages]);
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return (
    <Heading level={1} elementType="h1" id={id} tabIndex={-1}>
      {children}
    </Heading>
  );
}
