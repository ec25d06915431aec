// SPDX-License-Identifier: EUPL-1.2
import type { ActOn, LawView, RuleReading } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { TextField } from '@midas-ds/components/textfield';
import type { PlainDate } from '@samsyn/terms';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { OfficialText } from '../../parts/official-text.tsx';
import { paths } from '../../paths.ts';
import { lawWords } from './law-words.ts';
import { matches } from './matches.ts';
import { citation, RuleLink } from './rule-link.tsx';

/** The provisions of the day under their acts, those that a search leaves. */
export function ActList({ law }: { readonly law: LawView }) {
  const words = useAreaWords(lawWords);
  const { language } = useLanguage();
  const [asked, setAsked] = useState('');
  const acts = law.acts.map((act) => ({
    ...act,
    provisions: act.provisions.filter((one) =>
      matches(asked, [citation(one), one.rule, one.text[language], act.name[language]]),
    ),
  }));
  const count = acts.reduce((sum, { provisions }) => sum + provisions.length, 0);
  const general = law.acts.flatMap((act) => act.provisions).find(({ kind }) => kind === 'default');
  return (
    <section aria-labelledby="law-provisions" className="sy-stack">
      <Heading level={2} id="law-provisions">
        {words.provisions}
      </Heading>
      {general && (
        <p>
          <Link href={paths.provision(general.rule, law.on)}>{words.table}</Link>
        </p>
      )}
      <div className="sy-field">
        <TextField
          label={words.search}
          description={words.searchHint}
          value={asked}
          onChange={setAsked}
          size="medium"
          autoComplete="off"
        />
      </div>
      <p role="status">{words.found(count)}</p>
      {acts
        .filter(({ provisions }) => provisions.length > 0)
        .map((act) => (
          <OneAct key={act.act} act={act} on={law.on} />
        ))}
    </section>
  );
}

function OneAct({ act, on }: { readonly act: ActOn; readonly on: PlainDate }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const id = `act-${act.act.replace(/[:/]/, '-')}`;
  return (
    <section aria-labelledby={id}>
      <Heading level={3} id={id}>
        {`${say(act.name)} (${act.act})`}
      </Heading>
      <p className="sy-quiet">
        {words.readThrough(act.readThrough)}{' '}
        <OfficialText act={act.act} label={words.official(act.act)} />
      </p>
      <ul className="sy-list">
        {act.provisions.map((rule) => (
          <OneProvision key={rule.rule} rule={rule} on={on} />
        ))}
      </ul>
    </section>
  );
}

function OneProvision({ rule, on }: { readonly rule: RuleReading; readonly on: PlainDate }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const { version, unread, standing } = rule;
  const marks = [
    words.kind[rule.kind],
    ...(standing === 'unencoded' ? [words.standing.unencoded] : []),
    ...(version === null ? [] : [words.evidence[version.evidence]]),
    ...(unread ? [words.evidence.unread] : []),
  ];
  return (
    <li>
      <p>
        <RuleLink rule={rule} on={on} />
      </p>
      <p>{say(rule.text)}</p>
      <p className="sy-quiet">{marks.join(', ')}</p>
    </li>
  );
}
