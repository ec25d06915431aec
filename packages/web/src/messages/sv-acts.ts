// SPDX-License-Identifier: EUPL-1.2
import { svActFields } from './sv-act-fields.ts';
import { svActNames } from './sv-act-names.ts';

/** What the screens say in Swedish of acts in the life of a case. */
export const svActs = {
  title: 'Åtgärder',
  intro: 'Vad du kan göra i ärendet som det ser ut nu, och vad som hindrar resten.',
  none: 'Ingen åtgärd är öppen för dig i ärendet nu.',
  stopped: (count: string) => `Hindras nu (${count})`,
  nowHindered: 'Något hindrar nu åtgärden. Det du har skrivit finns kvar men kan inte skickas.',
  gone: 'Åtgärden finns inte, eller är inte öppen för dig.',
  what: 'Fyll i vad åtgärden säger och vad den stöder sig på. Inget är ifyllt åt dig.',
  button: 'Utför åtgärden',
  ask: (name: string) => `${name}?`,
  noUndo: 'Det går inte att ångra.',
  done: (name: string) => `Utfört: ${name}.`,
  chooseDocument: 'Välj en handling i ärendet',
  noDocuments: 'Det finns ingen handling i ärendet.',
  chooseEntry: 'Välj en uppgift i ärendet',
  noEntries: 'Det finns ingen sådan uppgift i ärendet.',
  entry: (item: string, day: string, reference: string) => `${item}, ${day}, ${reference}`,
  chooseFirst: 'Välj först uppgiften i ärendet.',
  momentHint: 'ÅÅÅÅ-MM-DDTTT:MM:SSZ, tid i UTC',
  names: svActNames,
  ...svActFields,
};
export type ActWords = typeof svActs;
