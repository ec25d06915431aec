// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { routes } from '@samsyn/contract';
import type { ReleaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { outwardWords } from './outward-words.ts';

/** To give a proposed release up, with reasons: it cannot be undone, so it is folded away. */
export function AbandonRelease({ releaseId }: { readonly releaseId: ReleaseId }) {
  const words = useAreaWords(outwardWords);
  const tell = useSay();
  const abandon = useAct(routes.abandonRelease, () => tell(words.abandoned));
  return (
    <div className="sy-folded">
      <Accordion>
        <AccordionItem title={words.abandon} headingLevel="h3" size="medium">
          <ReasonsForm
            name={words.abandon}
            label={words.reasons}
            asks={words.abandonAsk}
            happens={words.abandonHappens}
            button={words.abandonButton}
            isPending={abandon.isPending}
            error={abandon.error}
            onReasons={(reasons) => abandon.mutate({ params: { releaseId }, body: { reasons } })}
          />
        </AccordionItem>
      </Accordion>
    </div>
  );
}
