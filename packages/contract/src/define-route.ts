// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';

export type Method = 'get' | 'post' | 'put' | 'delete';
export type MediaKind = 'json' | 'bytes' | 'events';

/** One route of the officers' interface, as data: the server mounts it, the client is typed by it. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: Method;
  /** Path with `{name}` for parameters; parameters are opaque ids only. */
  readonly path: string;
  /** The parameters that stand after `?` instead, never about a person; each may be left out. */
  readonly query: readonly string[];
  readonly summary: string;
  readonly params: Params;
  readonly body: Body | undefined;
  readonly answer: Answer;
  readonly media: MediaKind;
  /** The named limit for the body, bytes. */
  readonly bodyBytesMax: number;
  readonly status: 200 | 201 | 202;
}

/** Inputs of a route, as a client sends them. */
export type ParamsOf<R extends Route> = z.input<R['params']>;
export type BodyOf<R extends Route> = R['body'] extends z.ZodType ? z.input<R['body']> : undefined;
export type AnswerOf<R extends Route> = z.output<R['answer']>;
