// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import type { WaitingJudgment } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { paths } from '../../paths.ts';
import { judgmentWords } from './judgment-words.ts';

/** One item that waits: about whom, what is tried, on which provision, since when. */
export function WaitingLine({ judgment }: { readonly judgment: WaitingJudgment }) {
  const words = useAreaWords(judgmentWords);
  const { judgmentTest } = useLanguage().messages.words;
  const { nameOf } = useCatalogue();
  const { disclosureId, item, number, personName, asked, purpose, assessedOn, since } = judgment;
  return (
    <li>
      <p>
        <Link href={paths.judge(disclosureId, item)}>{words.link(nameOf(item), number)}</Link>
      </p>
      <p>
        <PersonName name={personName} />, {words.purpose[purpose]}, <InstantTime at={since} since />
        ; {words.assessed(assessedOn)}
      </p>
      <dl className="sy-line">
        <div>
          <dt>{words.asks}</dt>
          <dd>
            {asked.map(({ fact, test, provision, rule }, index) => (
              <span key={fact}>
                {index > 0 && '; '}
                {judgmentTest[test]},{' '}
                <Link href={paths.provision(rule, assessedOn)}>{cite(provision)}</Link>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </li>
  );
}
