// SPDX-License-Identifier: EUPL-1.2
import { Spinner } from '@midas-ds/components/spinner';
import { useLanguage } from '../language/language-context.ts';

/** Says that something is on its way; the spinner itself is what is announced. */
export function Loading() {
  const { messages } = useLanguage();
  return (
    <div className="sy-loading">
      <Spinner small />
      <span>{messages.app.loading}</span>
    </div>
  );
}
