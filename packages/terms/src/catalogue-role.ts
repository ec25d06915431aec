// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * Who holds or receives an item of the catalogue. Only `migration` and `police` run nodes; the
 * others appear in the law, since what goes to or from them is assessed by the same rules.
 */
export const CatalogueRole = z.enum([
  'migration',
  'police',
  'court',
  'prison-and-probation',
  'security-service',
  'social-services',
  'health-care',
  'third-authority',
  'oversight',
  'foreign-authority',
]);
export type CatalogueRole = z.infer<typeof CatalogueRole>;
