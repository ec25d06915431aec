// SPDX-License-Identifier: EUPL-1.2
import type { DifferenceCause, KeyedItem, KeyedLines, KeyedMessage } from '@samsyn/terms';
import type { ExchangedCase, ExchangedMessage } from './exchanged-case.ts';
import { keyedItem, keyedMessage } from './keyed-lines.ts';
import type { RunKey } from './run-key.ts';

/** One thing that two nodes hold differently. */
export interface Difference {
  readonly cause: DifferenceCause;
  readonly sender: string;
  /** Undefined for a message that is not here. */
  readonly messageId: string | undefined;
  /** What it is called in this run; undefined where the difference is of an item. */
  readonly message: KeyedMessage | undefined;
  readonly item: string | undefined;
}

interface Pair {
  readonly here: ExchangedMessage | undefined;
  readonly there: KeyedMessage | undefined;
}

const settled: ReadonlySet<string> = new Set(['accepted', 'rejected']);

function highest(messages: readonly KeyedMessage[], sequence: string): number {
  const numbers = messages.flatMap((one) => (one.sequence === sequence ? one.number : []));
  return Math.max(0, ...numbers);
}

function bothHave(here: KeyedMessage, there: KeyedMessage): DifferenceCause | undefined {
  if (here.digest !== there.digest) return 'other-bytes';
  const results = [here.result, there.result];
  const accepted = results.includes('accepted');
  if (results.includes('withdrawn')) return accepted ? 'withdrawn' : undefined;
  if (results.includes('unsettled')) return 'on-its-way';
  return here.result === there.result ? undefined : 'other-result';
}

/** Why a message stands differently; undefined when it does not, or when nothing follows from it. */
function causeOf(
  { here, there }: { readonly here?: KeyedMessage; readonly there?: KeyedMessage },
  lines: { readonly here: readonly KeyedMessage[]; readonly there: readonly KeyedMessage[] },
  own: string,
): DifferenceCause | undefined {
  if (here && there) return bothHave(here, there);
  if (here) {
    if (here.result !== 'accepted') return undefined;
    if (here.sender !== own) return 'unknown-there';
    return highest(lines.there, here.sequence) > here.number ? 'gap-there' : 'lost-there';
  }
  if (!there || !settled.has(there.result)) return undefined;
  if (there.sender === own) return 'unknown-here';
  if (there.result !== 'accepted') return undefined;
  return highest(lines.here, there.sequence) > there.number ? 'gap-here' : 'lost-here';
}

function itemDifferences(
  key: RunKey,
  held: ExchangedCase,
  there: readonly KeyedItem[],
): readonly Difference[] {
  const nameOf = (one: KeyedItem): string => `${one.sender} ${one.item}`;
  const theirs = new Map(there.map((one) => [nameOf(one), one.entries]));
  return (held.items ?? []).flatMap((item): readonly Difference[] => {
    const here = keyedItem(key, item);
    if (theirs.get(nameOf(here)) === here.entries) return [];
    const { sender } = item;
    return [
      {
        cause: 'other-entries',
        sender,
        messageId: undefined,
        message: undefined,
        item: item.item,
      },
    ];
  });
}

/**
 * What two nodes hold differently of one case, each with its probable cause. Entries are compared
 * only where the messages are the same.
 * @param own the authority whose view it is
 */
export function compareCase(
  key: RunKey,
  own: string,
  held: ExchangedCase,
  there: KeyedLines,
): readonly Difference[] {
  const pairs = new Map<string, Pair>();
  for (const one of there.messages) pairs.set(one.message, { here: undefined, there: one });
  for (const message of held.messages) {
    const { message: name } = keyedMessage(key, message);
    pairs.set(name, { here: message, there: pairs.get(name)?.there });
  }
  const lines = {
    here: held.messages.map((one) => keyedMessage(key, one)),
    there: there.messages,
  };
  const found = [...pairs.values()].flatMap((pair): readonly Difference[] => {
    const here = pair.here && keyedMessage(key, pair.here);
    const cause = causeOf(
      { ...(here && { here }), ...(pair.there && { there: pair.there }) },
      lines,
      own,
    );
    const message = here ?? pair.there;
    if (!cause || !message) return [];
    const { sender } = message;
    return [{ cause, sender, messageId: pair.here?.messageId, message, item: undefined }];
  });
  if (found.some(({ cause }) => cause !== 'on-its-way')) return found;
  return [...found, ...(there.items ? itemDifferences(key, held, there.items) : [])];
}
