// SPDX-License-Identifier: EUPL-1.2
import { stateOfRemoval } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { Assessment, CatalogueItem, ItemId } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { assess } from '../disclosure/assess.ts';
import { freezeQuestion } from '../disclosure/freeze-question.ts';
import { questionDigest } from '../disclosure/question-digest.ts';
import type { LoadedJudgment, LoadedReleaseItem } from './load-release.ts';

export interface AssessedRelease {
  readonly assessment: Assessment;
  /** What a judgment given now is given on: the question and the law. */
  readonly askedOn: string;
  /** The judgments that stand: given on this question, under this law. */
  readonly judgments: readonly LoadedJudgment[];
}

/** @throws SamsynError `law.not-in-catalogue` */
export function outwardItem(context: CaseContext, item: ItemId): CatalogueItem {
  const found = context.lawbook.catalogue.items.get(item);
  if (found?.recipient !== 'foreign-authority' || found.holder !== context.own.authority.role)
    throw new SamsynError('law.not-in-catalogue', 'not an item that we give to a state', item);
  return found;
}

/**
 * What the law says today of giving an item to a state, with the judgments that were given on this
 * very question.
 */
export function assessRelease(
  context: CaseContext,
  found: LoadedCase,
  state: string,
  { item, judgments }: Pick<LoadedReleaseItem, 'item' | 'judgments'>,
): AssessedRelease {
  const date = legalDay(context.clock());
  const occasion = { date, mode: 'push' as const, handingOver: false, ground: null };
  const asked = { need: null, asked: 'not-asked' as const };
  const frozen = freezeQuestion(context, found, outwardItem(context, item), occasion, asked);
  const question = {
    ...frozen,
    facts: { ...frozen.facts, 'state-of-removal': stateOfRemoval(found.entries, state) },
  };
  const askedOn = questionDigest(question, [], context.lawbook.ruleSetOn(date).hash);
  const standing = judgments.filter(({ givenOn }) => givenOn === askedOn);
  return { assessment: assess(context, question, standing), askedOn, judgments: standing };
}
