// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Link } from '@midas-ds/components/link';
import { type CaseView, type PrintView, type PrintedKind, routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { call } from '../../client/call.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { printWords } from './print-words.ts';

/**
 * What is printed, under a head that stands on every page: case, authority, who printed and when.
 * The button records the print and then prints; a print that was not recorded shows nothing, and
 * each print is recorded by itself.
 */
export function Paper(props: {
  readonly what: PrintedKind;
  readonly view: CaseView;
  readonly children: ReactNode;
}) {
  const { what } = props;
  const { caseId, number } = props.view.summary;
  const words = useAreaWords(printWords);
  const { say } = useLanguage();
  const { authority } = useSession();
  const [stamp, setStamp] = useState<PrintView>();
  const record = useMutation({
    mutationFn: () => call(routes.recordPrint, { params: { caseId }, body: { what } }),
    onSuccess: setStamp,
  });
  useEffect(() => {
    if (stamp === undefined) return undefined;
    const printed = () => setStamp(undefined);
    globalThis.addEventListener('afterprint', printed);
    globalThis.print();
    return () => globalThis.removeEventListener('afterprint', printed);
  }, [stamp]);
  return (
    <div className="sy-stack">
      <div className="sy-screen-only sy-stack">
        <PageHeading>{words.title[what]}</PageHeading>
        <AskedOfYou what={words.what} happens={words.happens} />
        <ProblemBanner error={record.error} />
        <div>
          <Button isDisabled={record.isPending} onPress={() => record.mutate()}>
            {words.button}
          </Button>{' '}
          <Link href={paths.case(caseId)}>{words.back}</Link>
        </div>
      </div>
      {stamp === undefined && <p className="sy-print-only">{words.unrecorded}</p>}
      <section
        aria-label={words.paper}
        className={stamp === undefined ? 'sy-paper sy-unstamped' : 'sy-paper'}
      >
        <div className="sy-paper-head">
          <div>
            <p>
              <strong>{words.head(words.title[what], number)}</strong>
              {` · ${say(authority.name)}`}
            </p>
            <p>
              {stamp === undefined
                ? words.unstamped
                : words.stamp(stamp.printedBy, instantText(stamp.printedAt))}
            </p>
          </div>
        </div>
        <div className="sy-paper-body">{props.children}</div>
      </section>
    </div>
  );
}
