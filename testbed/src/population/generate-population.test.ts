// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { CaseFile } from '@samsyn/contract';
import { parsePlainDate, workingDayFrom } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { demonstrationIdentities } from '../identity-provider/demonstration-identities.ts';
import { addDays } from './calendar.ts';
import { catalogueFolder } from './catalogue-folder.ts';
import { encodeCaseFile } from './encode-case-file.ts';
import { generatePopulation } from './generate-population.ts';
import { readCatalogue } from './read-catalogue.ts';
import { testPersonalNumbers } from './test-personal-number.ts';

const today = parsePlainDate('2026-11-23');
const catalogue = readCatalogue(catalogueFolder);
const population = (seed: number, count = 200) =>
  generatePopulation({ seed, count, catalogue, today });
const files = population(1);

const valuesOf = (file: CaseFile, item: string) =>
  file.entries.filter((entry) => entry.item === item).map(({ value }) => value);
const casesWhere = (item: string, holds: (value: Record<string, unknown>) => boolean) =>
  files.filter((file) => valuesOf(file, item).some(holds)).length;
const digestOf = (cases: readonly CaseFile[]) =>
  createHash('sha256')
    .update(Buffer.concat(cases.map((file) => encodeCaseFile(file))))
    .digest('hex');
const day = (value: unknown) => (typeof value === 'string' ? value : undefined);

describe('a population', () => {
  it('has as many cases as were asked for, each person once', () => {
    expect(files).toHaveLength(200);
    expect(new Set(files.map(({ dossier }) => dossier)).size).toBe(200);
    for (const count of [1, 2, 5, 13]) expect(population(7, count)).toHaveLength(count);
  });

  it('is the same, byte for byte, for the same seed and day', () => {
    expect(digestOf(population(1))).toBe(digestOf(files));
    expect(digestOf(population(2))).not.toBe(digestOf(files));
  });

  it.each([1, 2, 3])('has every kind of case in it (seed %i)', (seed) => {
    const entries = population(seed).flatMap((file) => file.entries);
    const seen = (item: string, field: string) =>
      [...new Set(entries.filter((entry) => entry.item === item).map(({ value }) => value[field]))]
        .filter((value) => typeof value === 'string')
        .toSorted();
    expect(seen('removal-decision', 'kind')).toEqual([
      'criminal-expulsion',
      'dublin-transfer',
      'expulsion',
      'refusal-of-entry',
    ]);
    expect(seen('stay-status', 'kind')).toEqual([
      'impediment-pending',
      'inhibition',
      'interim-measure',
      'new-examination',
      'none',
    ]);
    expect(seen('detention-history', 'measure')).toEqual(['detention', 'none', 'supervision']);
    expect(seen('family-links', 'relation')).toEqual(['child', 'parent', 'spouse']);
    expect(seen('service-and-legal-force', 'basis')).toEqual([
      'acceptance',
      'appeal-period-ended',
      'court-judgment',
      'leave-refused',
      'not-final',
    ]);
    expect(seen('counsel', 'kind')).toContain('guardian');
    expect(seen('identity', 'nationality').length).toBeGreaterThan(20);
    expect(new Set(population(seed).map(({ protection }) => protection)).size).toBe(4);
  });

  it('has enough of what a handover must cope with', () => {
    const counts = {
      bans: casesWhere('entry-ban', (value) => value['imposed'] === true),
      noBans: casesWhere('entry-ban', (value) => value['imposed'] === false),
      stays: casesWhere('stay-status', (value) => value['inForce'] === true),
      detained: casesWhere(
        'detention-history',
        (value) => value['measure'] === 'detention' && value['endedOn'] === undefined,
      ),
      whereaboutsUnknown: casesWhere('return-talks', (value) => value['attitude'] === 'absent'),
      longLapsed: casesWhere(
        'lapse-basis',
        (value) => (day(value['lapsesOn']) ?? '9') < '2025-04-01',
      ),
      oldDecisions: casesWhere(
        'service-and-legal-force',
        (value) => (day(value['legalForceOn']) ?? '9') < '2025-04-01',
      ),
      newDecisions: casesWhere(
        'service-and-legal-force',
        (value) => (day(value['legalForceOn']) ?? '0') >= '2025-04-01',
      ),
      passports: casesWhere('travel-document', (value) => value['kind'] === 'passport'),
      health: casesWhere('health-for-transport', () => true),
      vulnerable: casesWhere('vulnerability', () => true),
      photographs: casesWhere('photograph', () => true),
      personalNumbers: casesWhere('identity', (value) => value['personalNumber'] !== undefined),
      unknownNationality: casesWhere('identity', (value) => value['nationality'] === 'XX'),
    };
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(2);
    const withoutPassport = files.filter((file) => valuesOf(file, 'travel-document').length === 0);
    const withoutDecisionText = files.filter((file) =>
      file.entries.some(({ item, document }) => item === 'removal-decision' && !document),
    );
    const twoIdentities = files.filter((file) => valuesOf(file, 'identity').length > 1);
    expect(withoutPassport.length).toBeGreaterThan(20);
    expect(withoutDecisionText.length).toBeGreaterThan(2);
    expect(twoIdentities.length).toBeGreaterThan(5);
  });
});

describe('a case of the population', () => {
  it('uses no personal number but those of the published test list, each once', () => {
    const allowed = new Map(testPersonalNumbers().map((held) => [held.number, held]));
    const used = files
      .flatMap((file) => valuesOf(file, 'identity'))
      .filter((value) => 'personalNumber' in value);
    for (const value of used) {
      const held = allowed.get(String(value['personalNumber']));
      expect(held).toMatchObject({ birthDate: value['birthDate'], sex: value['sex'] });
    }
    expect(new Set(used.map((value) => value['personalNumber'])).size).toBe(used.length);
    const others = files.map((file) => JSON.stringify({ ...file, documents: [] })).join('');
    const lookalikes = others.match(/\b(19|20)\d{6}[-+ ]?\d{4}\b/g) ?? [];
    expect(lookalikes.filter((number) => !allowed.has(number))).toEqual([]);
  });

  it('names no officer of the demonstration', () => {
    const officers = demonstrationIdentities.flatMap(({ subject, title }) => [
      subject,
      title.sv,
      title.en,
    ]);
    const text = files.map((file) => JSON.stringify(file)).join('\n');
    expect(officers.filter((name) => text.includes(name))).toEqual([]);
  });

  it('lies at a unit that an officer of the demonstration works at', () => {
    const units = new Set(
      demonstrationIdentities
        .filter(({ roles }) => roles.includes('return-officer'))
        .map(({ unit }) => unit),
    );
    expect(new Set(files.map(({ unit }) => unit))).toEqual(units);
  });

  it('has its days in order', () => {
    for (const file of files) {
      const [decision] = valuesOf(file, 'removal-decision');
      const [force] = valuesOf(file, 'service-and-legal-force');
      const birth = valuesOf(file, 'identity').map((value) => String(value['birthDate']));
      const order = [
        birth.toSorted().at(-1),
        day(decision?.['decidedOn']),
        day(force?.['servedOn']),
        force?.['basis'] === 'acceptance' ? undefined : day(force?.['judgmentOn']),
        day(force?.['legalForceOn']),
        today,
      ].filter((found) => found !== undefined);
      expect(order, file.dossier).toEqual(order.toSorted());
      for (const entry of file.entries) expect(entry.asOf <= today, file.dossier).toBe(true);
    }
  });

  it('gives three weeks to appeal, and the next working day when they end on a day of rest', () => {
    let checked = 0;
    for (const [force] of files.map((file) => valuesOf(file, 'service-and-legal-force'))) {
      if (force?.['basis'] !== 'appeal-period-ended') continue;
      const served = parsePlainDate(force['servedOn']);
      const last = workingDayFrom(addDays(served, 21));
      expect(force['legalForceOn']).toBe(addDays(last, 1));
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('has relatives whose cases point back', () => {
    const byDossier = new Map(files.map((file) => [file.dossier, file]));
    const back: Readonly<Record<string, string>> = {
      spouse: 'spouse',
      child: 'parent',
      parent: 'child',
    };
    for (const file of files)
      for (const link of valuesOf(file, 'family-links')) {
        const relative = byDossier.get(String(link['relatedCase']));
        const answer =
          relative &&
          valuesOf(relative, 'family-links').find((value) => value['relatedCase'] === file.dossier);
        expect(answer?.['relation']).toBe(back[String(link['relation'])]);
      }
  });

  it('carries documents that say they are a demonstration', () => {
    for (const document of files.flatMap((file) => file.documents)) {
      const bytes = Buffer.from(document.content, 'base64');
      if (document.mediaType === 'text/plain')
        expect(bytes.toString('utf8')).toMatch(/^DEMONSTRATION/);
      if (document.mediaType === 'application/pdf') {
        const text = bytes.toString('latin1');
        expect(text).toMatch(/^%PDF-1\.4\n/);
        expect(text).toContain('DEMONSTRATION');
        const at = Number(/startxref\n(\d+)/.exec(text)?.[1]);
        expect(text.slice(at, at + 4)).toBe('xref');
      }
    }
  });
});
