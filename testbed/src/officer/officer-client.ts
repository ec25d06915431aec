// SPDX-License-Identifier: EUPL-1.2
import { addressOf, Problem, SessionView, routes } from '@samsyn/contract';
import type { AnswerOf, BodyOf, ParamsOf, Route } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { CookieClient } from './cookie-client.ts';

type Input<R extends Route> = (keyof ParamsOf<R> extends never ? object : { params: ParamsOf<R> }) &
  (BodyOf<R> extends undefined ? object : { body: BodyOf<R> });

/** An officer signed in at a node, who speaks to it as a browser would: through the contract. */
export class OfficerClient {
  readonly session: SessionView;
  readonly #url: string;
  readonly #http: CookieClient;

  constructor(url: string, http: CookieClient, session: SessionView) {
    this.#url = url;
    this.#http = http;
    this.session = session;
  }

  /** @throws SamsynError with the code of the problem that the node answers with */
  async call<R extends Route>(
    route: R,
    ...[input]: object extends Input<R> ? [] : [Input<R>]
  ): Promise<AnswerOf<R>> {
    const given: { params?: unknown; body?: unknown } = input ?? {};
    const body = route.body === undefined ? undefined : JSON.stringify(given.body ?? {});
    const response = await this.raw(
      route.method,
      addressOf(route, Object(given.params ?? {})),
      body,
    );
    return route.answer.parse(await response.json()) as AnswerOf<R>;
  }

  /** Any request with the officer's session; a problem becomes an error. */
  async raw(
    method: string,
    path: string,
    body?: RequestInit['body'],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const response = await this.#http.send(`${this.#url}${path}`, {
      method: method.toUpperCase(),
      headers: {
        'content-type': 'application/json',
        'x-samsyn-csrf': this.session.csrfToken,
        ...headers,
      },
      ...(body !== undefined && body !== null && { body }),
    });
    if (response.ok) return response;
    const problem = Problem.parse(await response.json());
    throw new SamsynError(problem.code, problem.detail, problem.path);
  }
}

/**
 * Signs in as one of the demonstration's identities, through the identity provider's own form; the
 * session is kept by `http`.
 * @throws SamsynError `access.sign-in-failed`
 */
export async function signIn(
  url: string,
  subject: string,
  http = new CookieClient(),
): Promise<OfficerClient> {
  const form = await http.follow(`${url}/auth/login`);
  if (!(await form.response.text()).includes(`value="${subject}"`)) {
    throw new SamsynError(
      'access.sign-in-failed',
      'the identity provider does not know the identity',
      subject,
    );
  }
  const done = await http.follow(form.url, {
    method: 'POST',
    body: new URLSearchParams({ identity: subject }),
  });
  await done.response.body?.cancel();
  const response = await http.send(`${url}${routes.getSession.path}`);
  if (!response.ok)
    throw new SamsynError('access.sign-in-failed', 'the sign-in gave no session', subject);
  return new OfficerClient(url, http, SessionView.parse(await response.json()));
}
