// SPDX-License-Identifier: EUPL-1.2
import '../layout/facts.css';
import { InfoBanner } from '@midas-ds/components/info-banner';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language-context.ts';

/** What every screen answers: what is asked, on which provision, what happens on pressing. */
export function AskedOfYou(props: {
  readonly what: string;
  readonly law?: ReactNode;
  readonly happens?: string;
}) {
  const { asked } = useLanguage().messages;
  return (
    <InfoBanner type="info" aria-label={asked.title}>
      <dl className="sy-facts sy-beside">
        <dt>{asked.what}</dt>
        <dd>{props.what}</dd>
        {props.law !== undefined && (
          <>
            <dt>{asked.law}</dt>
            <dd>{props.law}</dd>
          </>
        )}
        {props.happens !== undefined && (
          <>
            <dt>{asked.happens}</dt>
            <dd>{props.happens}</dd>
          </>
        )}
      </dl>
    </InfoBanner>
  );
}
