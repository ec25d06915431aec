// SPDX-License-Identifier: EUPL-1.2
import type {
  BearingRule,
  EarlierJudgments,
  ExplanationView,
  JudgmentBasis,
} from '@samsyn/contract';
import { bearingOf, findRuleName } from '@samsyn/lawbook';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assertMay } from './decide.ts';
import { earlierJudgments } from './earlier-judgments.ts';
import { explainItem } from './explain-item.ts';

/** The rules that apply to the item, also those that yielded, and those whose question is asked. */
function bearingRules(
  { lawbook }: CaseContext,
  { chains, losing, assessment }: ExplanationView,
): readonly BearingRule[] {
  const asking = new Set(assessment.openJudgments.map(({ rule }) => rule));
  const named = [
    ...chains.flatMap(({ chain, secrecy }) => [...chain, ...(secrecy ? [secrecy] : [])]),
    ...losing.filter(({ because }) => because === 'defeated').map(({ rule }) => rule),
    ...[...asking].flatMap((rule) => findRuleName(lawbook, rule) ?? []),
  ];
  const each = new Map(named.map((one) => [one.rule, one]));
  return [...each.values()].map(({ rule, kind, provisions, text }) => ({
    rule: { rule, kind, provisions, text },
    asksNow: asking.has(rule),
  }));
}

/**
 * What one item is judged on, as of now: rules by which way they bear, circumstances with their
 * sources, and what was answered to the same questions before. Recorded as readings of the cases
 * that are shown.
 * @throws SamsynError `access.forbidden`, and what `explainItem` throws
 */
export async function judgmentBasis(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  item: string,
): Promise<JudgmentBasis> {
  assertMay(officer, 'judge');
  const explained = await explainItem(context, officer, disclosureId, item);
  const { assessment, facts, missing } = explained;
  const earlier: EarlierJudgments[] = [];
  for (const fact of new Set(assessment.openJudgments.map((one) => one.fact)))
    earlier.push(await earlierJudgments(context, officer, fact, disclosureId));
  const shown = [...new Set(earlier.flatMap(({ own }) => own.map(({ caseId }) => caseId)))];
  if (shown.length > 0)
    await recordOnly(context, {
      event: 'case.listed',
      actor: actorOf(officer),
      content: { shown },
    });
  const rules = bearingRules(context, explained);
  return {
    on: assessment.date,
    opens: rules.filter(({ rule }) => bearingOf(rule) === 'opens'),
    holds: rules.filter(({ rule }) => bearingOf(rule) === 'holds'),
    facts,
    missing,
    earlier,
  };
}
