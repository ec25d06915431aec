// SPDX-License-Identifier: EUPL-1.2
import type { OwnAuthority } from './directory-context.ts';

/** What a unit is called in Swedish, for whoever does not know its code; the code of one without a name. */
export function unitName({ unitNames }: Pick<OwnAuthority, 'unitNames'>, code: string): string {
  return unitNames.find((unit) => unit.code === code)?.name.sv ?? code;
}
