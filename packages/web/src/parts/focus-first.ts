// SPDX-License-Identifier: EUPL-1.2
/** Moves the focus to the first field of the kind in a form: where something is missing. */
export function focusFirst(form: HTMLFormElement, field: 'input' | 'textarea' | 'button'): void {
  form.querySelector<HTMLElement>(field)?.focus();
}
