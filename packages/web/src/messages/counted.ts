// SPDX-License-Identifier: EUPL-1.2
/** A number with its noun: `1 uppgift`, `2 uppgifter`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
