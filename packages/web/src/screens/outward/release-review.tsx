// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { ItemId, ReleaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonedAnswer } from '../../parts/reasoned-answer.tsx';
import { useSay } from '../../parts/said.tsx';
import { outwardWords } from './outward-words.ts';

/** The officer's own word on whether an item can show that asylum was sought. */
export function ReleaseReview({
  releaseId,
  item,
}: {
  readonly releaseId: ReleaseId;
  readonly item: ItemId;
}) {
  const words = useAreaWords(outwardWords);
  const { nameOf } = useCatalogue();
  const tell = useSay();
  const record = useAct(routes.reviewRelease, () => tell(words.reviewDone(nameOf(item))));
  return (
    <ReasonedAnswer
      label={words.reveals}
      answers={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      reasonsLabel={words.reasons}
      button={words.reviewButton}
      isPending={record.isPending}
      error={record.error}
      onAnswer={(value, reasons) =>
        record.mutate({
          params: { releaseId },
          body: { item, revealsAsylum: value === 'yes', reasons },
        })
      }
    />
  );
}
