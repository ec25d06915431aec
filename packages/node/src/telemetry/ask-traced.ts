// SPDX-License-Identifier: EUPL-1.2
import type { SpanWords, Traces } from './traces.ts';

export interface Asked {
  readonly to: NonNullable<SpanWords['samsyn.to']>;
  readonly method: string;
  /** Of the peer's door. Of others' addresses nothing is told: they may hold anything. */
  readonly path?: string;
}

/** The start of a path at the peer's door, which names what is asked for; ids come after it. */
function routeOf(path: string): string {
  return path.split('/', 3).join('/');
}

/** Asks another inside a span that says whom, what for and how it was answered. */
export async function askTraced<T extends { readonly status: number }>(
  traces: Traces,
  { to, method, path }: Asked,
  ask: () => Promise<T>,
): Promise<T> {
  const route = path === undefined ? undefined : routeOf(path);
  const words = {
    'samsyn.to': to,
    'http.request.method': method,
    ...(route !== undefined && { 'http.route': route }),
  };
  const name = route === undefined ? `${method} ${to}` : `${method} ${to} ${route}`;
  return traces.within({ name, kind: 'asking', words }, async () => {
    const answer = await ask();
    traces.say({ 'http.response.status_code': answer.status });
    return answer;
  });
}
