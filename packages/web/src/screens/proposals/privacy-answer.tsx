// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { PrivacyView, ProposalCheck } from '@samsyn/contract';
import { OpenJudgment } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { shownText } from './count-text.ts';
import { FigureTable } from './figure-table.tsx';
import { proposalWords } from './proposal-words.ts';

const kinds = [
  'exposed',
  'sensitiveExposed',
  'withoutOfficer',
  'protected',
  'sensitiveProtected',
] as const;

/** What is opened and what is protected, side by side; no sum is made of it. */
export function PrivacyAnswer(props: {
  readonly privacy: PrivacyView;
  readonly provisions: ProposalCheck['provisions'];
}) {
  const words = useAreaWords(proposalWords);
  const { judgmentTest } = useLanguage().messages.words;
  const { privacy, provisions } = props;
  const shown = (count: number | 'withheld') => shownText(words, count);
  const testName = (test: string) => {
    const known = OpenJudgment.shape.test.safeParse(test);
    return known.success ? judgmentTest[known.data] : test;
  };
  return (
    <section aria-labelledby="privacy" className="sy-stack">
      <Heading level={3} id="privacy">
        {words.privacy}
      </Heading>
      <p>{words.privacyNote}</p>
      <FigureTable
        label={words.privacy}
        heads={[words.whom, words.persons, words.item]}
        rows={kinds.map((kind) => [
          words[kind],
          shown(privacy[kind].persons),
          shown(privacy[kind].items),
        ])}
      />
      <FigureTable
        label={words.recipients}
        heads={[words.recipient, words.kinds, words.persons, words.unit]}
        rows={privacy.recipients.map(({ recipient, kindsOfItems, persons, units }) => [
          words.authority[recipient] ?? recipient,
          shown(kindsOfItems),
          shown(persons),
          units === undefined ? '–' : shown(units),
        ])}
      />
      <FigureTable
        label={words.safeguards}
        heads={[words.safeguardHead, words.lapses, words.added]}
        rows={privacy.safeguards.map(({ safeguard, lapses, added }) => [
          words.safeguard[safeguard],
          shown(lapses),
          shown(added),
        ])}
      />
      <FigureTable
        label={words.provisions}
        heads={[words.provision, words.test, words.lapses, words.added]}
        rows={provisions.map(({ provision, test, lapses, added }) => [
          provision,
          testName(test),
          shown(lapses),
          shown(added),
        ])}
      />
    </section>
  );
}
