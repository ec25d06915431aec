// SPDX-License-Identifier: EUPL-1.2
import {
  addressOf,
  type AnswerOf,
  type BodyOf,
  type ParamsOf,
  type Route,
  SessionView,
  routes,
} from '@samsyn/contract';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';

/** What a route takes: its parameters, and a body when it has one; bytes as a `Blob`. */
export type Inputs<R extends Route> =
  BodyOf<R> extends undefined
    ? { readonly params: ParamsOf<R> }
    : { readonly params: ParamsOf<R>; readonly body: BodyOf<R> };

export type Call = <R extends Route>(route: R, inputs: Inputs<R>) => Promise<AnswerOf<R>>;

/**
 * The typed client. On return the answer has the shape of the contract; an act carries the
 * session's token, and when the token is refused it is fetched anew once (nothing was done then).
 * An act of one officer's is never carried out as another's who has signed in since.
 * @throws ProblemError with the code of the refusal, `client.offline`, `client.other-officer` or
 * `client.unexpected-answer`
 */
export function createClient(send: typeof fetch): Call {
  let token: string | undefined;
  let officerId: string | undefined;

  async function readToken(): Promise<string> {
    const session = await perform(routes.getSession, { params: {} });
    if (officerId !== session.officer.officerId)
      throw new ProblemError('client.other-officer', 0, 'another officer has signed in');
    token = session.csrfToken;
    return token;
  }

  async function perform<R extends Route>(route: R, inputs: Inputs<R>): Promise<AnswerOf<R>> {
    const answer = await post(send, route, inputs, async () => token ?? (await readToken()));
    if (!answer.ok) throw await problemOf(answer);
    const schema: R['answer'] = route.answer;
    const known = schema.safeParse(await answer.json().catch(() => undefined));
    if (known.success) {
      if (route.id === routes.getSession.id)
        officerId ??= SessionView.parse(known.data).officer.officerId;
      return known.data;
    }
    throw new ProblemError('client.unexpected-answer', answer.status, 'not as the contract says');
  }

  return async (route, inputs) => {
    try {
      return await perform(route, inputs);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'access.csrf') throw error;
      token = undefined;
      return perform(route, inputs);
    }
  };
}

async function post<R extends Route>(
  send: typeof fetch,
  route: R,
  inputs: Inputs<R>,
  token: () => Promise<string>,
): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  const init: RequestInit = { method: route.method.toUpperCase(), headers };
  if (route.method !== 'get') {
    const body: unknown = 'body' in inputs ? inputs.body : {};
    const isBytes = body instanceof Blob;
    headers['content-type'] = isBytes ? 'application/octet-stream' : 'application/json';
    headers['x-samsyn-csrf'] = await token();
    init.body = isBytes ? body : JSON.stringify(body);
  }
  const address = addressOf(route, Object(inputs.params));
  return send(address, init).catch(() => {
    throw new ProblemError('client.offline', 0, 'no answer');
  });
}
