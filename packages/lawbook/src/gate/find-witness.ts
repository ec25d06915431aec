// SPDX-License-Identifier: EUPL-1.2
import {
  and,
  assessByReference,
  type Diagram,
  factDiagram,
  type FactSpace,
  itemFacts,
  no,
  yes,
} from '@samsyn/rules';
import {
  type CatalogueItem,
  cite,
  type Facts,
  isSamsynError,
  type Mode,
  type Question,
  type Sentence,
} from '@samsyn/terms';
import { factSentence } from '../reading/condition-lines.ts';
import { sayAnswer } from '../reading/say-answer.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Witness } from './violation.ts';

/** A case in which the diagram says yes: an ordinary one of the catalogue, as near as there is. */
export function findWitness(
  stretch: Stretch,
  { items, slice, fixed }: Pick<ItemClass, 'items' | 'slice' | 'fixed'>,
  violated: Diagram,
): Witness | undefined {
  const { lawbook, space, ruleSet } = stretch;
  const entries = items.flatMap((item) => lawbook.catalogue.items.get(item) ?? []);
  const [entry] = entries;
  if (violated === no || entry === undefined) return undefined;
  const real = entries
    .map((one) => ({ one, own: asCatalogued(space, one, fixed, violated) }))
    .find(({ own }) => own !== no);
  const chosen = choose(stretch, real?.own ?? violated);
  const item = real?.one ?? entry;
  const mode: Mode = chosen['mode'] === 'pull' ? 'pull' : 'push';
  const usual = { ...lawbook.ordinary.ordinary, ...itemFacts(item) };
  const differing = Object.entries(chosen).filter(
    ([name, value]) => name !== 'mode' && usual[name] !== value,
  );
  const facts = Object.fromEntries(differing);
  const date = ruleSet.from;
  const secrecy = [...slice.secrecy];
  const question = { item: item.item, mode, date, secrecy, facts: { ...usual, ...facts } };
  const sentence = sentenceOf(stretch, question, facts);
  return { item: item.item, mode, date, facts, sentence };
}

/** The violated cases in which the item is as the catalogue has it. */
export function asCatalogued(
  space: FactSpace,
  item: CatalogueItem,
  fixed: Facts,
  violated: Diagram,
): Diagram {
  return Object.entries(itemFacts(item))
    .filter(([name]) => space.levels.has(name))
    .reduce<Diagram>(
      (all, [name, value]) =>
        space.diagrams.apply(and, all, factDiagram(space, name, [value], fixed)),
      violated,
    );
}

/** One way to yes, by ordinary values where they lead there. */
function choose({ space, lawbook }: Stretch, diagram: Diagram): Facts {
  const { diagrams, order, vocabulary } = space;
  const chosen: Facts = {};
  let at = diagram;
  while (at > yes) {
    const name = order[diagrams.levelOf(at)] ?? '';
    const { domain, default: byDefault } = vocabulary[name] ?? noFact;
    const wished = [lawbook.ordinary.ordinary[name], byDefault].flatMap((one) => one ?? []);
    const leads = (value: string): boolean =>
      domain.includes(value) && diagrams.childOf(at, domain.indexOf(value)) !== no;
    const value = [...wished, ...domain].find(leads) ?? domain[0] ?? '';
    chosen[name] = value;
    at = diagrams.childOf(at, domain.indexOf(value));
  }
  return chosen;
}

const noFact: { readonly domain: readonly string[]; readonly default: string } = {
  domain: [],
  default: '',
};

const modes = {
  push: ['på eget initiativ', 'on own initiative'],
  pull: ['på begäran', 'on request'],
};

function sentenceOf(
  { lawbook, ruleSet }: Stretch,
  question: Question,
  facts: Facts,
): Witness['sentence'] {
  const label = lawbook.catalogue.items.get(question.item)?.label;
  const [sv, en] = modes[question.mode];
  const said = Object.entries(facts).map(([fact, value]) => factSentence(fact, [value], lawbook));
  const among = (language: 'sv' | 'en'): string =>
    said.length === 0 ? '' : ` (${said.map((one) => one[language]).join('; ')})`;
  const answer = answerTo(question, ruleSet);
  return {
    sv: `”${label?.sv ?? question.item}” lämnas ${sv} den ${question.date}${among('sv')}. ${answer.sv}.`,
    en: `"${label?.en ?? question.item}" is given ${en} on ${question.date}${among('en')}. ${answer.en}.`,
  };
}

function answerTo(question: Question, ruleSet: Stretch['ruleSet']): Sentence {
  try {
    const { outcome, rule, provisions } = assessByReference(question, ruleSet);
    const said = sayAnswer(outcome);
    const cited = provisions.map(cite).join(', ');
    return {
      sv: `Uppgiften ${said.sv}, enligt ${cited === '' ? `regeln ${rule}` : cited}`,
      en: `The item ${said.en}, under ${cited === '' ? `the rule ${rule}` : cited}`,
    };
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    const why = `${error.code} (${error.path ?? ''})`;
    return { sv: `Lagen ger inget svar: ${why}`, en: `The law gives no answer: ${why}` };
  }
}
