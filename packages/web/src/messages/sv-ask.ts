// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';

/** What the screen for asking for one item says in Swedish. */
export const svAsk = {
  title: 'Begär en enskild uppgift',
  what: 'Välj en uppgift och skriv varför din myndighet behöver just den i det här ärendet.',
  happens: 'Inget skickas. Begäran förbereds och visas för dig innan den skickas.',
  item: 'Uppgift',
  itemMissing: 'Välj en uppgift. Ingen är förvald.',
  none: 'Det finns ingen uppgift som kan begäras för sig i ärendet.',
  button: 'Förbered begäran',
  filter: 'Sök bland uppgifterna',
  filterHint: 'Ord ur namnet eller innebörden',
  shown: (count: number) => `Visar ${counted(count, 'uppgift', 'uppgifter')}.`,
  chooseFirst: 'När du har valt en uppgift visas vad den betyder och var du anger behovet.',
};
export type AskWords = typeof svAsk;
