// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import '../../layout/facts.css';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseClassification, CaseView, DefinedClassification } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useId } from 'react';
import { queries } from '../../client/queries.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { recordWords } from '../records/record-words.ts';
import { paths } from '../../paths.ts';
import { ClassForm } from './class-form.tsx';
import { ComparedClasses } from './compared-classes.tsx';
import { ResolveForm } from './resolve-form.tsx';

/** Our own classes of a case, beside the other authority's, and what we do about a difference. */
export function ClassifyPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/classify' });
  const words = useAreaWords(recordWords).classify;
  const opened = useQuery(queries.case(caseId));
  const defined = useQuery(queries.classifications());
  return (
    <Loaded query={opened} isPage>
      {(view) => (
        <div className="sy-stack">
          <CaseHeading title={words.title} about={view.summary} />
          <AskedOfYou what={words.what} happens={words.happens} />
          <Loaded query={defined}>
            {({ classifications }) =>
              view.classifications.map((compared) => {
                const definition = classifications.find(({ scheme }) => scheme === compared.scheme);
                return (
                  definition && (
                    <Scheme
                      key={`${compared.scheme} ${compared.own?.entryId ?? ''}`}
                      view={view}
                      compared={compared}
                      definition={definition}
                    />
                  )
                );
              })
            }
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

function Scheme(props: {
  readonly view: CaseView;
  readonly compared: CaseClassification;
  readonly definition: DefinedClassification;
}) {
  const id = useId();
  const { say } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  const { readsAgreements } = useSession();
  const { compared, definition, view } = props;
  const { caseId } = view.summary;
  const { others, scheme, standing } = compared;
  const name = say(definition.label);
  const apart = standing === 'differs' || standing === 'apart-on-record';
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {name}
      </Heading>
      <p>{say(definition.purpose)}</p>
      <p className="sy-quiet">
        {words.version(definition.version)}{' '}
        {readsAgreements && (
          <Link href={paths.version(`classification.${scheme}`, definition.hash)}>
            {words.agreement}
          </Link>
        )}
      </p>
      <ComparedClasses {...props} withCriteria />
      {apart && others && (
        <>
          <Heading level={3}>{words.resolve}</Heading>
          <ResolveForm caseId={caseId} scheme={scheme} name={name} others={others} />
        </>
      )}
      <Accordion>
        <AccordionItem title={words.title} headingLevel="h3" size="medium">
          <ClassForm caseId={caseId} definition={definition} />
        </AccordionItem>
      </Accordion>
    </section>
  );
}
