// SPDX-License-Identifier: EUPL-1.2
const form = /^(?<before>postgres(?:ql)?:\/\/(?:[^@/?]*@)?)(?<hosts>[^/?]*)(?<after>.*)$/;

/**
 * One connection string for each server that this one names, in its order. Several are named as
 * PostgreSQL's own programs take them: `postgres://user@one:5432,other:5432/name`.
 */
export function serversOf(url: string): readonly [string, ...string[]] {
  const { before = '', hosts = '', after = '' } = form.exec(url)?.groups ?? {};
  const [first, ...rest] = hosts.split(',').map((host) => `${before}${host}${after}`);
  return rest.length === 0 || first === undefined ? [url] : [first, ...rest];
}

/** The role that a connection string signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(serversOf(url)[0]).username);
}
