// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Screen } from './screen.ts';
import { screens } from './screens.ts';

/** Every screen of the table, whatever part of it it stands in. */
export const allScreens: readonly Screen[] = screens.flatMap((part) => part.screens);

/** @throws SamsynError `runtime.internal` when the table has no such screen */
export function getScreen(id: string): Screen {
  const screen = allScreens.find((one) => one.id === id);
  if (!screen) throw new SamsynError('runtime.internal', `no screen is called ${id}`);
  return screen;
}
