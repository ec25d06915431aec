// SPDX-License-Identifier: EUPL-1.2
import type { Route } from './define-route.ts';

/** The address of a route with its parameters in it, each escaped. */
export function addressOf(
  { path, query }: Pick<Route, 'path' | 'query'>,
  params: Readonly<Record<string, unknown>>,
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const asked = query.filter((name) => params[name] !== undefined);
  if (asked.length === 0) return filled;
  const after = new URLSearchParams();
  for (const name of asked) after.set(name, String(params[name]));
  return `${filled}?${after.toString()}`;
}
