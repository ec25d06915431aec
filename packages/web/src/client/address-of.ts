// SPDX-License-Identifier: EUPL-1.2
/** The path of a route with its parameters filled in, each escaped. */
export function addressOf(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
}
