// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { paths } from '../../paths.ts';
import { ComparedClasses } from '../classification/compared-classes.tsx';
import { recordWords } from '../records/record-words.ts';

/** How each authority has classified the case, side by side; a difference is seen, not hidden. */
export function CaseClassifications({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  const defined = useQuery(queries.classifications());
  return (
    <section aria-labelledby="classifications">
      <Heading level={2} id="classifications">
        {words.section}
      </Heading>
      <Loaded query={defined}>
        {({ classifications }) => (
          <Card>
            <CardBody className="sy-theme">
              {view.classifications.map((compared) => {
                const definition = classifications.find(({ scheme }) => scheme === compared.scheme);
                return (
                  definition && (
                    <article key={compared.scheme} className="sy-about">
                      <Heading level={5} elementType="h3">
                        {say(definition.label)}
                      </Heading>
                      <div>
                        <ComparedClasses view={view} compared={compared} definition={definition} />
                      </div>
                    </article>
                  )
                );
              })}
              {view.actions.includes('classify') && (
                <Link href={paths.classify(view.summary.caseId)}>{words.open}</Link>
              )}
            </CardBody>
          </Card>
        )}
      </Loaded>
    </section>
  );
}
