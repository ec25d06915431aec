// SPDX-License-Identifier: EUPL-1.2
import type { FactChoice, ProposalDraft, ProposedRule } from '@samsyn/contract';
import { type Amendment, type Lawbook, provisionOn, sayFact, sayValue } from '@samsyn/lawbook';
import type { FactValue, RuleId } from '@samsyn/terms';
import { proposalLine } from './proposal-line.ts';

/** A version of a proposal in words, each rule beside the one that it replaces. */
export function draftOf(
  lawbook: Lawbook,
  amended: Lawbook,
  amendment: Amendment,
  text: string,
): ProposalDraft {
  const { from, repeal = [], redate = [] } = amendment;
  const rules = (['add', 'replace'] as const).flatMap((part) =>
    (amendment[part] ?? []).map((block, at): ProposedRule => ({
      part,
      at,
      ...wordingOf(amended, block.rule, amendment),
      asked: Object.entries(block.when ?? {}).flatMap(([fact, values]) =>
        Array.isArray(values) && amended.vocabulary[fact] !== undefined
          ? [{ fact, values: values.filter(isValue) }]
          : [],
      ),
      was: part === 'replace' ? wordingOf(lawbook, block.rule, amendment) : null,
    })),
  );
  const ended = [...repeal.map((rule) => ({ rule, until: from })), ...redate];
  return {
    proposal: proposalLine(amendment),
    text,
    rules,
    ended: ended.map(({ rule, until }) => {
      const { kind, provisions, text: says } = provisionOn(lawbook, rule, from);
      return { rule: { rule, kind, provisions: [...provisions], text: says }, until };
    }),
  };
}

function wordingOf(book: Lawbook, rule: RuleId, { from }: Amendment) {
  const { kind, provisions, text, outcome, conditions } = provisionOn(book, rule, from);
  return { rule, kind, provisions: [...provisions], text, outcome, conditions };
}

function isValue(value: unknown): value is FactValue {
  return typeof value === 'string';
}

/** The facts that a rule may ask, each with its values, in words. */
export function factChoices(book: Lawbook): FactChoice[] {
  return Object.values(book.vocabulary).map(({ name, domain }) => ({
    fact: name,
    said: sayFact(book, name),
    values: domain.map((value) => ({ value, said: sayValue(book, name, value) })),
  }));
}
