// SPDX-License-Identifier: EUPL-1.2
import { checkBoundaries } from './boundaries.ts';
import type { Check } from './check.ts';
import { checkCaseInvariants } from './case-invariants.ts';
import { checkDependencies } from './dependencies.ts';
import { checkDocs } from './docs.ts';
import { checkDpia } from './dpia.ts';
import { checkFormat } from './format.ts';
import { checkGlossary } from './glossary.ts';
import { checkLaw } from './law.ts';
import { checkLicence } from './licence.ts';
import { checkLint } from './lint.ts';
import { checkLock } from './lock.ts';
import { checkLogs } from './logs.ts';
import { checkNames } from './names.ts';
import { checkNodeRooms } from './node-rooms.ts';
import { checkOpenApi } from './openapi.ts';
import { checkPubliccode } from './publiccode.ts';
import { checkPurity } from './purity.ts';
import { checkSbom } from './sbom.ts';
import { checkSecrets } from './secrets.ts';
import { checkSizes, measureSizes } from './sizes.ts';
import { checkSuppressions } from './suppressions.ts';
import { checkThreatModel } from './threat-model.ts';
import { checkTypes } from './type-errors.ts';
import { checkUnused } from './unused.ts';
import { checkWrites } from './writes.ts';

/** Every rule of the house, in the order in which it is printed. */
export const checks: readonly Check[] = [
  { name: 'format', find: checkFormat },
  { name: 'lint', find: checkLint },
  { name: 'types', find: checkTypes },
  { name: 'boundaries', find: checkBoundaries },
  { name: 'node-rooms', find: checkNodeRooms },
  { name: 'purity', find: checkPurity },
  { name: 'sizes', find: checkSizes, measure: measureSizes },
  { name: 'names', find: checkNames },
  { name: 'suppressions', find: checkSuppressions },
  { name: 'writes', find: checkWrites },
  { name: 'logs', find: checkLogs },
  { name: 'unused', find: checkUnused },
  { name: 'glossary', find: checkGlossary },
  { name: 'law', find: checkLaw },
  { name: 'openapi', find: checkOpenApi },
  { name: 'docs', find: checkDocs },
  { name: 'threat-model', find: checkThreatModel },
  { name: 'dpia', find: checkDpia },
  { name: 'case-invariants', find: checkCaseInvariants },
  { name: 'licence', find: checkLicence },
  { name: 'publiccode', find: checkPubliccode },
  { name: 'dependencies', find: checkDependencies },
  { name: 'lock', find: checkLock },
  { name: 'sbom', find: checkSbom },
  { name: 'secrets', find: checkSecrets },
];
