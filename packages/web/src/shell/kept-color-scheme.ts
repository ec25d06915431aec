// SPDX-License-Identifier: EUPL-1.2
import type { ColorSchemeSwitchProps } from '@midas-ds/components/color-scheme-switch';

type Scheme = NonNullable<ColorSchemeSwitchProps['scheme']>;
const key = 'samsyn-color-scheme';

/** Light or dark as chosen on this computer; as the system has it until one is chosen. */
export function readKeptColorScheme(): Scheme {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'light dark';
}

export function keepColorScheme(scheme: Scheme): void {
  localStorage.setItem(key, scheme);
}
