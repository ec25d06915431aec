// SPDX-License-Identifier: EUPL-1.2
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isSignedOut } from '../client/is-signed-out.ts';
import { ProblemError } from '../client/problem-error.ts';
import { useLanguage } from '../language/language-context.ts';
import { Loading } from './loading.tsx';
import { PageHeading } from './page-heading.tsx';
import { ProblemBanner } from './problem-banner.tsx';

/**
 * Shows what was read. A refusal hides what was read before (rights may have changed). A broken
 * connection, or a server that fails, leaves it standing with the fault above it; so does the end of
 * the session, which hides the whole page by itself. What was typed stays in each of these.
 */
export function Loaded<T>(props: {
  readonly query: UseQueryResult<T>;
  /** True when this is all there is on the screen: a fault then stands under a heading. */
  readonly isPage?: boolean;
  readonly children: (data: T) => ReactNode;
}) {
  const { messages } = useLanguage();
  const { data, error, refetch } = props.query;
  const isOver = isSignedOut(error);
  const fault = error && !isOver && <ProblemBanner error={error} again={() => void refetch()} />;
  const isBroken = error instanceof ProblemError && (error.status === 0 || error.status >= 500);
  if (error && !((isBroken || isOver) && data !== undefined))
    return (
      <>
        {props.isPage === true && <PageHeading>{messages.problem.title}</PageHeading>}
        {fault}
      </>
    );
  if (data === undefined) return <Loading />;
  return (
    <>
      {fault}
      {props.children(data)}
    </>
  );
}
