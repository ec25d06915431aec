// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { type IdentityView, routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { identityWords } from './identity-words.ts';

type Word = IdentityView['links'][number];

/** Whom the person may also be, by the latest word on each, with every word before it. */
export function PersonLinks(props: {
  readonly caseId: CaseId;
  readonly links: readonly Word[];
  readonly mayLink: boolean;
}) {
  const words = useAreaWords(identityWords);
  const byCase = [...Map.groupBy(props.links, ({ otherCaseId }) => otherCaseId).values()];
  return (
    <section aria-labelledby="links" className="sy-stack">
      <Heading level={2} id="links">
        {words.links}
      </Heading>
      {byCase.length === 0 && <p>{words.linksNone}</p>}
      <ul className="sy-list" aria-labelledby="links">
        {byCase.map((said) => (
          <OneLink key={said[0]?.otherCaseId} {...props} said={said} />
        ))}
      </ul>
    </section>
  );
}

function OneLink(props: {
  readonly caseId: CaseId;
  readonly said: readonly Word[];
  readonly mayLink: boolean;
}) {
  const words = useAreaWords(identityWords);
  const tell = useSay();
  const unlink = useAct(routes.linkPerson, () => tell(words.unlinkDone));
  const [latest, ...earlier] = props.said.toReversed();
  if (!latest) return null;
  const { number, linked, otherCaseId } = latest;
  const send = (reasons: string) =>
    unlink.mutate({
      params: { caseId: props.caseId },
      body: { otherCaseId, linked: false, reasons },
    });
  return (
    <li>
      <Link href={paths.case(otherCaseId)}>
        {linked ? words.linked(number) : words.unlinked(number)}
      </Link>
      <SaidBy word={latest} />
      {earlier.length > 0 && <p>{words.earlier}</p>}
      {earlier.map((word) => (
        <SaidBy key={word.at} word={word} named />
      ))}
      {linked && props.mayLink && (
        <div className="sy-folded">
          <Accordion>
            <AccordionItem title={words.unlink(number)} headingLevel="h3" size="medium">
              <ReasonsForm
                name={words.unlink(number)}
                label={words.reasons}
                button={words.unlinkButton}
                isPending={unlink.isPending}
                error={unlink.error}
                onReasons={send}
              />
            </AccordionItem>
          </Accordion>
        </div>
      )}
    </li>
  );
}

/** Who said it, when and why; with what was said, where it is not the latest. */
function SaidBy({ word, named = false }: { readonly word: Word; readonly named?: boolean }) {
  const words = useAreaWords(identityWords);
  const what = word.linked ? words.linked(word.number) : words.unlinked(word.number);
  return (
    <p className="sy-quiet">
      {named && `${what}. `}
      {words.saidBy(word.officer, instantText(word.at), word.reasons)}
    </p>
  );
}
