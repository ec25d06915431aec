// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useLanguage } from '../../language/language-context.ts';
import { instantText } from '../../words/instant-words.ts';

/** What officers have judged and said of the item, with reasons, name and time. */
export function RecordedJudgments({ item }: { readonly item: DisclosureItemView }) {
  const { messages, say } = useLanguage();
  const words = messages.disclosure;
  const { word } = item;
  if (item.judgments.length === 0 && word === null) return null;
  return (
    <div>
      <Heading level={5} elementType="h4">
        {words.judgments}
      </Heading>
      <ul className="sy-list">
        {item.judgments.map((judgment) => (
          <li key={`${judgment.fact} ${judgment.at}`}>
            <p>
              {say(judgment.asks)} <strong>{say(judgment.answer)}</strong>
            </p>
            <p>
              {words.reasons}: {judgment.reasons}
            </p>
            <p className="sy-quiet">
              {words.judgmentBy(judgment.officer, instantText(judgment.at))}
            </p>
          </li>
        ))}
        {word !== null && (
          <li>
            <p>
              {words.wordQuestion} <strong>{messages.words.word[word.word]}</strong>
            </p>
            {word.reasons !== null && (
              <p>
                {words.reasons}: {word.reasons}
              </p>
            )}
            <p className="sy-quiet">{words.judgmentBy(word.officer, instantText(word.at))}</p>
          </li>
        )}
      </ul>
    </div>
  );
}
