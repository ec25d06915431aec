// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { SamsynError } from '@samsyn/terms';
import type { Context, Hono } from 'hono';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';
import { fileResponse, readStaticFiles } from './static-files.ts';
import type { StaticFile } from './static-files.ts';

const forAYear = 'private, max-age=31536000, immutable';
const neverKept = 'no-store';

/** A stranger who opens a page is led to the sign-in; anything else a stranger asks for is refused. */
async function signedIn(door: Door, c: Context): Promise<Response | undefined> {
  try {
    await door.session(c);
    return undefined;
  } catch (error) {
    const page =
      c.req.header('sec-fetch-mode') === 'navigate' ||
      (c.req.header('accept') ?? '').includes('text/html');
    if (!page) throw error;
    return c.redirect(`/auth/login?returnTo=${encodeURIComponent(c.req.path)}`);
  }
}

/** Serves the officers' screens to those who are signed in; every page is the one document. */
export function mountScreens(app: Hono, door: Door, context: OfficerContext): void {
  const folder = context.webFolder;
  const files =
    folder !== undefined && existsSync(folder)
      ? readStaticFiles(folder)
      : new Map<string, StaticFile>();
  app.get('*', async (c) => {
    const away = await signedIn(door, c);
    if (away) return away;
    const asked = files.get(c.req.path);
    const caching = c.req.path.startsWith('/assets/') ? forAYear : neverKept;
    if (asked) return fileResponse(c.req.raw, asked, caching);
    const document = files.get('/index.html');
    const isPage = !c.req.path.startsWith('/api/') && !c.req.path.startsWith('/assets/');
    if (document && isPage) return fileResponse(c.req.raw, document, neverKept);
    throw new SamsynError('input.not-found', 'there is nothing at this address', 'path');
  });
}
