// SPDX-License-Identifier: EUPL-1.2
import { flushSync } from 'react-dom';

/** Shows what is missing or wrong in a form, then moves the focus to the first of it. */
export function focusInvalid(form: HTMLFormElement, show: () => void): void {
  flushSync(show);
  const first = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
  if (first === null) return;
  const fields = [first, ...first.querySelectorAll<HTMLElement>('*')];
  fields.find((one) => one.matches(field) && one.closest('[aria-hidden="true"]') === null)?.focus();
}

/** What takes the focus in a text field, a group of choices and a list of choices. */
const field = 'input, textarea, button';
