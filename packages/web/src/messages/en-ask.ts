// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import type { AskWords } from './sv-ask.ts';

/** What the screen for asking for one item says in English. */
export const enAsk: AskWords = {
  title: 'Ask for a single item',
  what: 'Choose one item and write why your authority needs that one in this case.',
  happens: 'Nothing is sent. The request is prepared and shown to you before it is sent.',
  item: 'Item',
  itemMissing: 'Choose an item. None is chosen for you.',
  none: 'There is no item that can be asked for by itself in the case.',
  button: 'Prepare the request',
  filter: 'Search among the items',
  filterHint: 'Words of the name or the meaning',
  shown: (count) => `Showing ${counted(count, 'item', 'items')}.`,
  chooseFirst: 'Once you have chosen an item, its meaning and the field for the need are shown.',
};
