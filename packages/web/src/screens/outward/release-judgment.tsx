// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import type { ItemId, OpenJudgment, ReleaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ReasonedAnswer } from '../../parts/reasoned-answer.tsx';
import { useSay } from '../../parts/said.tsx';
import { outwardWords } from './outward-words.ts';

/** One judgment that the law asks for: no answer is chosen and no reason written beforehand. */
export function ReleaseJudgment(props: {
  readonly releaseId: ReleaseId;
  readonly item: ItemId;
  readonly judgment: OpenJudgment;
}) {
  const { say } = useLanguage();
  const words = useAreaWords(outwardWords);
  const { releaseId, item, judgment } = props;
  const { nameOf } = useCatalogue();
  const tell = useSay();
  const record = useAct(routes.judgeRelease, () => tell(words.judgeDone(nameOf(item))));
  return (
    <ReasonedAnswer
      label={say(judgment.asks)}
      description={cite(judgment.provision)}
      answers={judgment.answers.map((one) => ({ value: one.value, label: say(one.label) }))}
      reasonsLabel={words.reasons}
      button={words.judge}
      isPending={record.isPending}
      error={record.error}
      onAnswer={(value, reasons) =>
        record.mutate({
          params: { releaseId },
          body: { item, fact: judgment.fact, value, reasons },
        })
      }
    />
  );
}
