// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps the schemas from compiling themselves with `new Function`, which the page's content
 * security policy refuses and reports. Takes hold only when called before the first schema is made.
 */
export function quietValidation(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}
