// SPDX-License-Identifier: EUPL-1.2
/**
 * The schemas would otherwise try to compile themselves with `new Function`, which the page's
 * content security policy refuses and reports. Must be imported before the first schema is made.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
