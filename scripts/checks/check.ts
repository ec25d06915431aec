// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';

/** A rule of the house that can fail, with the name it is printed under. */
export type Check = {
  readonly name: string;
  readonly find: (root: string) => Finding[] | Promise<Finding[]>;
  /** A measurement to print beside the verdict. */
  readonly measure?: (root: string) => string;
};
