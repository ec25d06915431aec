// SPDX-License-Identifier: EUPL-1.2
import { type DisclosureItemView, type DisclosureView, routes } from '@samsyn/contract';
import { cite, type OpenJudgment } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ReasonedAnswer } from '../../parts/reasoned-answer.tsx';
import { useRecorded } from './use-recorded.ts';

/** One judgment that the law asks for on one item. */
export function JudgmentForm(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
  readonly judgment: OpenJudgment;
}) {
  const { messages, say } = useLanguage();
  const { nameOf } = useCatalogue();
  const words = messages.disclosure;
  const { view, judgment } = props;
  const { item } = props.item;
  const record = useAct(routes.recordJudgment, useRecorded(item));
  const title = words.judgmentForm(messages.words.judgmentTest[judgment.test]);
  return (
    <ReasonedAnswer
      name={messages.form.about(title, nameOf(item))}
      label={say(judgment.asks)}
      description={`${title}, ${cite(judgment.provision)}`}
      answers={judgment.answers.map((one) => ({ value: one.value, label: say(one.label) }))}
      reasonsLabel={words.reasons}
      happens={words.judgmentHappens}
      button={words.judgmentButton}
      isPending={record.isPending}
      error={record.error}
      onAnswer={(value, reasons) =>
        record.mutate({
          params: { disclosureId: view.disclosureId },
          body: { item, fact: judgment.fact, value, reasons },
        })
      }
    />
  );
}
