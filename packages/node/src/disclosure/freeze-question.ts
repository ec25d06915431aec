// SPDX-License-Identifier: EUPL-1.2
import { caseFacts, matterFacts, stayEverInForce } from '@samsyn/casework';
import type { Standing } from '@samsyn/casework';
import { itemFacts } from '@samsyn/rules';
import type {
  Authority,
  CatalogueItem,
  Facts,
  ItemEntry,
  Mode,
  PlainDate,
  Question,
} from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { standingOf } from '../case/standing-of.ts';
import type { CaseBasis } from '../case/standing-of.ts';
import { occasionFacts } from './occasion-facts.ts';

/** The occasion on which items are to be handed over. */
export interface Occasion {
  /** The legal day of it. */
  readonly date: PlainDate;
  readonly mode: Mode;
  /** This occasion is the handover of the case itself. */
  readonly handingOver: boolean;
  readonly ground: string | null;
}

interface Party {
  readonly authority: Pick<Authority, 'role'>;
}

/** Who gives to whom, by which law. */
export interface Between extends Pick<CaseContext, 'lawbook'> {
  readonly own: Party;
  readonly peer: Party;
}

/** How the item was asked for, when it was. */
export interface Asking {
  readonly need: string | null;
  readonly asked: 'standing' | 'individual' | 'not-asked';
}

function triggerOf(item: CatalogueItem, facts: Facts, entries: readonly ItemEntry[]): string {
  switch (item.trigger) {
    case 'stop':
      return stayEverInForce(entries) ? 'stop' : 'none';
    case 'entry-ban-decision':
      return facts['entry-ban'] === 'yes' ? 'entry-ban-decision' : 'none';
    case 'contact':
      return facts['contact-with-person'] === 'yes' ? 'contact' : 'none';
    case undefined:
      return 'none';
  }
}

/** Who handles detention, where that is more than proposed (10 kap. 12–14 §§ UtlL). */
function handling({ standing, value }: Standing): string {
  return standing === 'established' || standing === 'confirmed' ? value.word : 'unknown';
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The question about one item, frozen: about whom, to whom, why, on which day, on which facts. */
export function freezeQuestion(
  context: Between,
  found: CaseBasis,
  item: CatalogueItem,
  occasion: Occasion,
  asking: Asking,
): Question {
  const { date } = occasion;
  const { entries } = found;
  const standing = standingOf(context, found, date);
  const facts = {
    ...caseFacts(found, standing),
    ...matterFacts(entries, date),
  };
  const recipient = context.peer.authority.role;
  return {
    item: item.item,
    date,
    mode: occasion.mode,
    secrecy: item.secrecy,
    facts: {
      ...facts,
      ...(occasion.ground !== null && { 'handover-ground': occasion.ground }),
      sender: context.own.authority.role,
      recipient,
      mode: occasion.mode,
      purpose: 'udl-11-1',
      need: asking.need === null ? 'not-stated' : 'stated',
      // Only the authority that enforces needs anything in order to enforce (12 kap. 14 § UtlL).
      'need-is-enforcement': yesNo(recipient === 'police'),
      asked: asking.asked,
      'handing-over': yesNo(occasion.handingOver),
      trigger: triggerOf(item, facts, entries),
      ...occasionFacts({
        item,
        entries,
        recipient,
        facts,
        detentionAuthority: handling(standing['detention-authority']),
      }),
      ...itemFacts(item),
    },
  };
}
