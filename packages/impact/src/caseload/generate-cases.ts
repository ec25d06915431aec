// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@samsyn/terms';
import type { CaseRow, CaseloadForm } from './caseload-builder.ts';
import type { Lawbook } from '@samsyn/lawbook';

/** A source of numbers from 0 up to, but not with, 1. */
export type Draw = () => number;

const regions = ['bergslagen', 'mitt', 'nord', 'stockholm', 'syd', 'vast', 'ost'] as const;

/** Shares of a hundred; the last takes what is left. Invented: of no authority's statistics. */
const shares = {
  'enforcement-basis': {
    'handed-over': 38,
    migration: 44,
    'police-own': 17,
    'security-service': 1,
  },
  stay: { 'in-force': 6, none: 94 },
  'decision-alive': { no: 4, yes: 96 },
  'entry-ban': { yes: 35, no: 65 },
  'protected-identity': { marking: 3, 'protected-registration': 1, fictitious: 0.1, none: 95.9 },
  child: { yes: 18, no: 82 },
  'contact-with-person': { yes: 30, no: 70 },
  'decision-kind': {
    'criminal-expulsion': 8,
    'dublin-transfer': 12,
    'police-refusal': 10,
    'migration-removal': 70,
  },
  'detention-matter': { yes: 12, no: 88 },
  'absolutely-necessary': { yes: 20, no: 10, 'not-assessed': 70 },
  'breach-or-crime': { yes: 2, 'not-assessed': 6, no: 92 },
  'reasons-exist': { yes: 10, no: 10, 'not-assessed': 80 },
  purpose: { 'udl-11-2': 8, 'udl-11-3': 4, 'udl-11-1': 88 },
} as const;

const dependent = [
  'handing-over',
  'handover-ground',
  'help-requested',
  'child-assessment',
] as const;

/** How generated cases are encoded: what varies, and the ordinary case for the rest. */
export function generatedForm({ vocabulary, ordinary }: Lawbook): CaseloadForm {
  return {
    vocabulary,
    varying: [...Object.keys(shares), ...dependent],
    alike: Object.fromEntries(
      Object.entries(ordinary.ordinary).filter(([name]) => !Object.hasOwn(shares, name)),
    ),
    units: { migration: regions, police: regions },
  };
}

/** An invented case: facts as the law asks them, and the unit of each authority. */
export function generateCase(draw: Draw): CaseRow {
  const facts: Facts = Object.fromEntries(
    Object.entries(shares).map(([name, own]) => [name, pick(own, draw)]),
  );
  const handing = facts['enforcement-basis'] === 'migration' && draw() < 0.15;
  const ground = draw() < 0.6 ? 'keeps-away' : 'coercion';
  const handed = handing || facts['enforcement-basis'] === 'handed-over';
  const detained = facts['detention-matter'] === 'yes';
  const assessed = facts['child'] === 'yes' && draw() < 0.6;
  const region = Math.floor(draw() * regions.length);
  const moved = draw() < 0.1 ? Math.floor(draw() * regions.length) : region;
  return {
    facts: {
      ...facts,
      'handing-over': handing ? 'yes' : 'no',
      'handover-ground': handed ? ground : 'none',
      'help-requested': detained && draw() < 0.4 ? 'utll-10-19' : 'none',
      'child-assessment': assessed ? 'done' : 'not-assessed',
    },
    units: { migration: regions[region] ?? 'nord', police: regions[moved] ?? 'nord' },
  };
}

function pick(weights: Readonly<Record<string, number>>, draw: Draw): string {
  let left = draw() * 100;
  const entries = Object.entries(weights);
  for (const [value, share] of entries) {
    left -= share;
    if (left < 0) return value;
  }
  return entries.at(-1)?.[0] ?? '';
}
