// SPDX-License-Identifier: EUPL-1.2
import { caseScreens } from './case-screens.ts';
import { deskScreens } from './desk-screens.ts';
import { enforcementScreens } from './enforcement-screens.ts';
import { operationScreens } from './operation-screens.ts';

/** Every screen of the officers', in the order in which it is told of. */
export const screens = [
  {
    title: { sv: 'Ärendet och överlämnandet', en: 'The case and the handover' },
    screens: caseScreens,
  },
  {
    title: { sv: 'Stopp, förvar, avresa', en: 'Stops, custody, departure' },
    screens: enforcementScreens,
  },
  {
    title: { sv: 'Rätten, insynen, planeringen', en: 'Law, insight, planning' },
    screens: deskScreens,
  },
  {
    title: { sv: 'Driften, och när något går fel', en: 'Operations, and when something breaks' },
    screens: operationScreens,
  },
] as const;
