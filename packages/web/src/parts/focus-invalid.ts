// SPDX-License-Identifier: EUPL-1.2
import { flushSync } from 'react-dom';

/** Shows what is missing or wrong in a form, then moves the focus to the first of it. */
export function focusInvalid(form: HTMLFormElement, show: () => void): void {
  flushSync(show);
  const first = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = first?.matches('input, textarea') ? first : first?.querySelector('input');
  field?.focus();
}
