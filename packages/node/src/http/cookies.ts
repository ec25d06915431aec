// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { limits } from '@samsyn/terms';
import { SignInState } from '../identity/oidc.ts';

export interface NodeCookies {
  readonly session: (c: Context) => string | undefined;
  readonly setSession: (c: Context, token: string) => void;
  readonly endSession: (c: Context) => void;
  readonly keepSignIn: (c: Context, kept: SignInState) => void;
  readonly takeSignIn: (c: Context) => SignInState | undefined;
}

/** Longer than an officer takes to sign in. */
const signInSeconds = 600;

function parseKept(text: string | undefined): SignInState | undefined {
  if (text === undefined) return undefined;
  try {
    return SignInState.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

/**
 * The node's cookies. Their names carry the authority, because two nodes can run on one host, where
 * cookies do not tell ports apart. Over https their names bind them to this host alone (RFC 6265bis,
 * `__Host-`). They come along when the identity provider leads back, and with no act of another site.
 */
export function nodeCookies(authority: string, publicUrl: string): NodeCookies {
  const secure = publicUrl.startsWith('https:');
  const options = { httpOnly: true, sameSite: 'Lax', secure, path: '/' } as const;
  const bound = secure ? '__Host-' : '';
  const session = `${bound}samsyn_${authority}_session`;
  const signIn = `${bound}samsyn_${authority}_signin`;
  return {
    session: (c) => getCookie(c, session),
    setSession: (c, token) =>
      setCookie(c, session, token, { ...options, maxAge: limits.sessionMaxMs / 1_000 }),
    endSession: (c) => {
      deleteCookie(c, session, options);
    },
    keepSignIn: (c, kept) => {
      const text = Buffer.from(JSON.stringify(kept)).toString('base64url');
      setCookie(c, signIn, text, { ...options, maxAge: signInSeconds });
    },
    takeSignIn: (c) => {
      const kept = parseKept(getCookie(c, signIn));
      deleteCookie(c, signIn, options);
      return kept;
    },
  };
}
