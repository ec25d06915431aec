// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { z } from 'zod';
import type { Route } from './define-route.ts';

const none = z.strictObject({});

interface Reading<P extends z.ZodType, A extends z.ZodType> {
  readonly id: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly summary: string;
  readonly params: P;
  readonly answer: A;
  readonly media?: Route['media'];
}

interface Acting<P extends z.ZodType, B extends z.ZodType, A extends z.ZodType> {
  readonly id: string;
  readonly method?: 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly params: P;
  readonly body: B;
  readonly answer: A;
  readonly bodyBytesMax?: number;
  readonly status?: Route['status'];
}

/** A route that reads: GET, no body. */
export function reads<P extends z.ZodType, A extends z.ZodType>(
  route: Reading<P, A>,
): Route<P, z.ZodType, A> {
  return {
    ...route,
    method: 'get',
    query: route.query ?? [],
    body: undefined,
    media: route.media ?? 'json',
    bodyBytesMax: 0,
    status: 200,
  };
}

/** A route that acts: carries a body, needs the session's CSRF token. */
export function acts<P extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  route: Acting<P, B, A>,
): Route<P, B, A> & { readonly body: B } {
  return {
    ...route,
    method: route.method ?? 'post',
    query: [],
    media: 'json',
    bodyBytesMax: route.bodyBytesMax ?? limits.requestBodyBytesMax,
    status: route.status ?? 200,
  };
}

export { none };
