// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { InfoBanner } from '@midas-ds/components/info-banner';
import type { ProposalCheck, ProposalComparison, UnfitProposal } from '@samsyn/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { CaseloadAnswer } from './caseload-answer.tsx';
import { CombinationsAnswer } from './combinations-answer.tsx';
import { countText, shownText } from './count-text.ts';
import { PrivacyAnswer } from './privacy-answer.tsx';
import { proposalWords } from './proposal-words.ts';
import { Refusals } from './refusals.tsx';

interface Props {
  readonly compared: UseQueryResult<ProposalComparison | UnfitProposal>;
  readonly checked: UseQueryResult<ProposalCheck | UnfitProposal>;
}

/**
 * Both answers, moving with the text. Of a text that cannot be read those of the last one stand; of
 * a proposal that cannot stand none do, but the cases that show why.
 */
export function Answers({ compared, checked }: Props) {
  const words = useAreaWords(proposalWords);
  const { data } = compared;
  const [last, setLast] = useState<ProposalComparison>();
  if (data?.kind === 'compared' && data !== last) setLast(data);
  const check = checked.data?.kind === 'checked' ? checked.data : undefined;
  const isChecking = checked.isFetching || checked.isPlaceholderData;
  const refused = check !== undefined && !check.holds && !isChecking;
  return (
    <section aria-labelledby="proposal-answers" className="sy-stack">
      <Heading level={2} id="proposal-answers">
        {words.answers}
      </Heading>
      <ProblemBanner error={compared.error ?? checked.error} />
      {data?.kind === 'unfit' && <Unfit unfit={data} stands={last !== undefined} />}
      <p role="status">
        {last === undefined
          ? words.comparing
          : words.compared(
              countText(last.combinations.changed),
              shownText(words, last.caseload.casesChanged),
            )}
      </p>
      <p aria-live="polite">{isChecking ? words.checking : check?.holds === true && words.holds}</p>
      {refused && <Refusals check={check} />}
      {!refused && last !== undefined && (
        <>
          <CombinationsAnswer
            combinations={last.combinations}
            shown={isChecking ? [] : (check?.changes ?? [])}
          />
          <CaseloadAnswer caseload={last.caseload} />
          <PrivacyAnswer
            privacy={last.caseload.privacy}
            provisions={isChecking ? [] : (check?.provisions ?? [])}
          />
        </>
      )}
    </section>
  );
}

/** A text that is no proposal: where it stops being one, and that the answers are of an earlier one. */
function Unfit(props: { readonly unfit: UnfitProposal; readonly stands: boolean }) {
  const words = useAreaWords(proposalWords);
  const { problems } = useLanguage().messages;
  const { code, place, reason } = props.unfit;
  return (
    <div role="alert">
      <InfoBanner type="info" title={words.unfit} aria-label={words.unfit}>
        <p>{problems[code]}</p>
        <p>{words.unfitAt(place ?? '', reason)}</p>
        {props.stands && <p>{words.standsOver}</p>}
      </InfoBanner>
    </div>
  );
}
