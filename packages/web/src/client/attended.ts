// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/** What somebody in front of the page does. */
const doings = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

let doneAtMs = Date.now();

/** Notes what somebody does on this page, for as long as it lives. */
export function watchDoings(): void {
  const note = (): void => {
    doneAtMs = Date.now();
  };
  for (const doing of doings)
    window.addEventListener(doing, note, { capture: true, passive: true });
}

/** Whether somebody has done anything on this page of late; a page that was just opened was. */
export function isAttended(): boolean {
  return Date.now() - doneAtMs < limits.sessionAttendedMs;
}
