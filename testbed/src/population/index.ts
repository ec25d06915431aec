// SPDX-License-Identifier: EUPL-1.2
export { generatePopulation } from './generate-population.ts';
export type { PopulationPlan } from './generate-population.ts';
export { encodeCaseFile } from './encode-case-file.ts';
