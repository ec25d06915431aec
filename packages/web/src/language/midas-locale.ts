// SPDX-License-Identifier: EUPL-1.2
/**
 * Tells the design system which language its own words are in. React Aria reads the locale of the
 * page under this symbol and asks again at `languagechange`; otherwise it would follow the browser.
 */
export function setMidasLocale(locale: string): void {
  Object.assign(window, { [Symbol.for('react-aria.i18n.locale')]: locale });
  window.dispatchEvent(new Event('languagechange'));
}
