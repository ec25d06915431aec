// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { HealthLine } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { agreementWords } from '../agreement/agreement-words.ts';
import { healthName, healthValue } from './health-value.ts';
import { healthWords } from './health-words.ts';

/** What somebody has to see to, each with what to do; or that there is nothing. */
export function SeeTo({ lines }: { readonly lines: readonly HealthLine[] }) {
  const words = useAreaWords(healthWords);
  const { subject } = useAreaWords(agreementWords);
  const { language } = useLanguage();
  const found = lines.filter(({ standing }) => standing === 'see-to');
  if (found.length === 0) return <p role="status">{words.nothing}</p>;
  return (
    <section aria-labelledby="see-to" className="sy-stack">
      <Heading level={2} id="see-to">
        {words.seeTo(found.length)}
      </Heading>
      <ul className="sy-list" aria-labelledby="see-to">
        {found.map((line) => (
          <li key={healthName(line, words, subject)}>
            <strong>{healthName(line, words, subject)}</strong>:{' '}
            {healthValue(line, words, language)}
            <div>{words.todo[line.of]}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
