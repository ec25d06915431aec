// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { InfoBanner } from '@midas-ds/components/info-banner';
import { useLanguage } from '../language/language-context.ts';
import { problemSentence } from '../words/problem-sentence.ts';

/** A fault in plain words with its code, announced at once. */
export function ProblemBanner(props: { readonly error: unknown; readonly again?: () => void }) {
  const spoken = useLanguage();
  const { problem } = spoken.messages;
  if (props.error === null || props.error === undefined) return null;
  const [sentence, ...details] = problemSentence(props.error, spoken);
  return (
    <div role="alert">
      <InfoBanner type="warning" title={problem.title} aria-label={problem.title}>
        <p>{sentence}</p>
        {details.length > 0 && <p>{details.join('. ')}</p>}
        {props.again !== undefined && (
          <Button variant="secondary" size="medium" onPress={props.again}>
            {problem.again}
          </Button>
        )}
      </InfoBanner>
    </div>
  );
}
