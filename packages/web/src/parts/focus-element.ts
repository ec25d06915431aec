// SPDX-License-Identifier: EUPL-1.2
/** Moves the focus to an element that may be on its way into the page after an act. */
export function focusElement(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
