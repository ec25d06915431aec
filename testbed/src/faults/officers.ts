// SPDX-License-Identifier: EUPL-1.2
import { seededRandom } from '../population/seeded-random.ts';
import { Desk } from './desk.ts';
import type { Journal } from './journal.ts';
import type { LoadContext } from './load/load-context.ts';
import { workCases } from './load/work-cases.ts';
import type { Rig } from './rig.ts';

/** The officers of the campaign at work. */
export interface Officers {
  /** Resolves when this many orders have been said yes to. */
  untilPromised(count: number): Promise<void>;
  /** Sends them home; resolves when each has finished what was under way. */
  goHome(): Promise<void>;
}

export interface OfficersOptions {
  readonly rig: Rig;
  readonly journal: Journal;
  readonly seed: number;
  /** How many cases are worked on at a time. */
  readonly atATime: number;
  readonly onOrder: () => void;
  readonly onPromise: (messageId: string) => void;
}

/** Officers at both nodes begin to work, and go on until they are sent home. */
export function startOfficers(options: OfficersOptions): Officers {
  const { rig, journal, seed, atATime } = options;
  const { migration, police } = rig.nodes;
  let [orders, promises, isOver] = [0, 0, false];
  const reached: { readonly count: number; readonly resolve: () => void }[] = [];
  const common = {
    journal,
    registrar: new Desk(migration.facts.url, 'mv-registrar'),
    desks: {
      migration: new Desk(migration.facts.url, 'mv-return-officer-1'),
      police: new Desk(police.facts.url, 'pol-intake-1'),
    },
    nextOrder: () => (orders += 1),
    onOrder: options.onOrder,
    onPromise: (messageId: string) => {
      promises += 1;
      options.onPromise(messageId);
      for (const { count, resolve } of reached) if (promises >= count) resolve();
    },
    isOver: () => isOver,
  };
  const work = Array.from({ length: atATime }, (_, at) => {
    const context: LoadContext = { ...common, random: seededRandom(seed, `officer ${at}`) };
    return workCases(context, `FEL-${seed}-${at + 1}`);
  });
  const all = Promise.all(work).then(() => undefined);
  all.catch(() => undefined);
  return {
    untilPromised: (count) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      reached.push({ count, resolve });
      if (promises >= count) resolve();
      return Promise.race([promise, all]);
    },
    goHome: () => {
      isOver = true;
      return all;
    },
  };
}
