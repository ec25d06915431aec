// SPDX-License-Identifier: EUPL-1.2
import type { WaitingJudgment } from '@samsyn/contract';
import type { OpenJudgment } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { judgmentWords } from './judgment-words.ts';

type Test = OpenJudgment['test'];

/** Narrows the list to one test; nothing to choose where all wait for the same. */
export function TestFilter(props: {
  readonly judgments: readonly WaitingJudgment[];
  readonly test: Test | null;
  readonly onChoose: (test: Test | null) => void;
}) {
  const words = useAreaWords(judgmentWords);
  const { judgmentTest } = useLanguage().messages.words;
  const { judgments, test, onChoose } = props;
  const tests = [...new Set(judgments.flatMap(({ asked }) => asked.map((one) => one.test)))];
  if (tests.length < 2) return null;
  const timesOf = (one: Test) =>
    judgments.filter(({ asked }) => asked.some((judgment) => judgment.test === one)).length;
  return (
    <NarrowSelect
      label={words.filter}
      all={words.all(judgments.length)}
      choices={tests.map((id) => ({ id, name: words.one(judgmentTest[id], timesOf(id)) }))}
      chosen={test}
      onChoose={onChoose}
    />
  );
}
