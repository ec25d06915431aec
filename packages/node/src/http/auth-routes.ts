// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Hono } from 'hono';
import { recordOnly } from '../audit/record.ts';
import { startSession } from '../identity/sessions.ts';
import type { NodeCookies } from './cookies.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Only a path of our own, so that a sign-in cannot be made to lead elsewhere. */
export function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[\w/?=&.-]*$/.test(path) ? path : '/';
}

/** Sign-in: the only part that a stranger reaches, and it shows nothing. */
export function mountAuth(
  app: Hono,
  door: Door,
  context: OfficerContext,
  cookies: NodeCookies,
): void {
  app.get('/auth/login', async (c) => {
    door.admitStranger(c);
    const { url, kept } = await context.signIn.start(ownPath(c.req.query('returnTo')));
    cookies.keepSignIn(c, kept);
    return c.redirect(url.href);
  });
  app.get('/auth/callback', async (c) => {
    door.admitStranger(c);
    const kept = cookies.takeSignIn(c);
    if (!kept)
      throw new SamsynError('access.sign-in-failed', 'the sign-in took too long; begin again');
    const callback = new URL(c.req.url);
    const done = await context.signIn.finish(
      new URL(`${context.publicUrl}${callback.pathname}${callback.search}`),
      kept,
    );
    if ('refused' in done) {
      const { subject, refused } = done;
      await recordOnly(context, {
        event: 'access.refused',
        actor: `officer:${subject}`,
        content: { route: 'signIn', code: refused.code },
      });
      throw refused;
    }
    cookies.setSession(c, await startSession(context, done.officer, cookies.session(c)));
    return c.redirect(ownPath(kept.returnTo));
  });
}
