// SPDX-License-Identifier: EUPL-1.2
import { Spinner } from '@midas-ds/components/spinner';
import { useLanguage } from '../language/language-context.ts';

/** Says that something is on its way. */
export function Loading() {
  const { messages } = useLanguage();
  return (
    <p role="status" className="sy-loading">
      <Spinner small />
      {messages.app.loading}
    </p>
  );
}
