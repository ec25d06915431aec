// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { WaitingJudgment } from '@samsyn/contract';
import { OpenJudgment } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { judgmentWords } from './judgment-words.ts';

const everything = 'everything';
const Test = OpenJudgment.shape.test;
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
  const choices = [
    { id: everything, name: words.all(judgments.length) },
    ...tests.map((one) => ({ id: one, name: words.one(judgmentTest[one], timesOf(one)) })),
  ];
  return (
    <div className="sy-narrow">
      <Select
        label={words.filter}
        items={choices}
        value={test ?? everything}
        onChange={(key) => onChoose(Test.safeParse(key).data ?? null)}
        size="medium"
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name}>
            {name}
          </ListBoxItem>
        )}
      </Select>
    </div>
  );
}
