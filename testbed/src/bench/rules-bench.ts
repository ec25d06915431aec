// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { loadLawbook } from '@samsyn/lawbook';
import { assess, itemFacts } from '@samsyn/rules';
import { parsePlainDate } from '@samsyn/terms';
import type { Bench } from './measure.ts';

const itemsInACase = 80;

/** One case of 80 items, each assessed in full by the law of a day, with its proof. */
export const rulesBench: Bench = {
  name: 'rules',
  what: `${itemsInACase} items assessed with full proofs`,
  prepare: async () => {
    const root = join(import.meta.dirname, '../../..');
    const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
    const date = parsePlainDate('2026-11-23');
    const ruleSet = lawbook.ruleSetOn(date);
    const items = [...lawbook.catalogue.items.values()].filter(
      ({ holder }) => holder === 'migration',
    );
    const questions = Array.from({ length: itemsInACase }, (_none, at) => {
      const item = items[at % items.length];
      if (!item) throw new Error('the catalogue is empty');
      const facts = { ...lawbook.ordinary.ordinary, ...itemFacts(item), asked: 'individual' };
      return { item: item.item, date, mode: 'pull' as const, secrecy: item.secrecy, facts };
    });
    return () => {
      for (const question of questions) assess(question, ruleSet);
    };
  },
};
