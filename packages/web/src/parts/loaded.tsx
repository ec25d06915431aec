// SPDX-License-Identifier: EUPL-1.2
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../client/problem-error.ts';
import { Loading } from './loading.tsx';
import { ProblemBanner } from './problem-banner.tsx';

/**
 * Shows what was read. A refusal hides what was read before (rights may have changed); only a
 * broken connection leaves it standing, with the fault above it.
 */
export function Loaded<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = props.query;
  const fault = error && <ProblemBanner error={error} again={() => void refetch()} />;
  const offline = error instanceof ProblemError && error.code === 'client.offline';
  if (error && !(offline && data !== undefined)) return fault;
  if (data === undefined) return <Loading />;
  return (
    <>
      {fault}
      {props.children(data)}
    </>
  );
}
