// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { limits } from '@samsyn/terms';

/** Abilities of a browser that no screen of ours uses, nor anything that could get into one. */
const unused: Record<string, string[]> = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  publickeyCredentialsGet: [],
  screenWakeLock: [],
  serial: [],
  usb: [],
};

/**
 * What every answer at the officers' door tells the browser: nothing is run, framed, fetched or sent
 * but by and to ourselves, no other page shares our window, no other site reads our answers, and
 * over https it stays at https. Styles may stand in the page; scripts may not.
 */
export function browserGuards(publicUrl: string): MiddlewareHandler {
  const isHttps = publicUrl.startsWith('https:');
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameSrc: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: unused,
    referrerPolicy: 'same-origin',
    strictTransportSecurity: isHttps && `max-age=${limits.httpsOnlyMs / 1_000}`,
    xFrameOptions: 'DENY',
  });
}

/** No answer is kept anywhere, unless it says itself how long it may be. */
export const keptNowhere: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
};
