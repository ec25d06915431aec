// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CaseFile, routes } from '@samsyn/contract';
import { PlainDate } from '@samsyn/terms';
import { caseFolder } from '../cases/case-folder.ts';
import { signIn } from '../officer/officer-client.ts';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { generatePopulation } from '../population/index.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import type { RunningNode } from '../start/start-testbed.ts';

const unit = 'atervandande-nord';
/** Enough that a case of the wanted kind is among those of one unit. */
const count = 60;
/** How many others stand in the list beside it. */
const othersMax = 12;

/** An ordinary case: it can be handed over, and it holds a sensitive item besides. */
function isOrdinary({ protection, entries }: CaseFile): boolean {
  const valueOf = (item: string) => entries.find((entry) => entry.item === item)?.value;
  return (
    protection === 'none' &&
    valueOf('stay-status')?.['inForce'] === false &&
    valueOf('lapse-basis')?.['startsFrom'] === 'departure' &&
    valueOf('removal-decision')?.['kind'] === 'expulsion' &&
    valueOf('travel-document') !== undefined &&
    valueOf('health-for-transport') !== undefined
  );
}

/**
 * The registrar opens cases of one unit: invented ones, and one written by hand that is stopped.
 * @returns the case to hand over
 */
export async function openDemonstrationCases(node: RunningNode): Promise<CaseFile> {
  const invented = generatePopulation({
    seed: 1,
    count,
    catalogue: readCatalogue(catalogueFolder),
    today: PlainDate.parse('2026-03-02'),
  }).filter((file) => file.unit === unit);
  const ordinary = invented.find(isOrdinary);
  if (ordinary === undefined) throw new Error('no ordinary case was invented');
  // Connections that ended while this was computed are found ended first.
  await setImmediate();
  const registrar = await signIn(node.url, 'mv-registrar');
  const stopped: unknown = JSON.parse(readFileSync(join(caseFolder, 'jo-320-2015.json'), 'utf8'));
  const others = invented.filter((file) => file !== ordinary).slice(-othersMax);
  for (const body of [...others, CaseFile.parse(stopped), ordinary])
    await registrar.call(routes.importCase, { params: {}, body });
  return ordinary;
}
