// SPDX-License-Identifier: EUPL-1.2
import { stripVTControlCharacters } from 'node:util';
import { keepPicture } from '../browser/keep-picture.ts';
import { openStage } from './open-stage.ts';
import type { Stage } from './stage.ts';
import type { Walk } from './walk.ts';

/** What a run of walks came to. */
export interface Walked {
  /** How many of the screens in the table were seen. */
  readonly screens: number;
  readonly walks: number;
  readonly axeViolations: number;
  /** What failed, and which screens of the table no walk came to. */
  readonly failures: readonly string[];
}

export interface WalkOptions {
  /** Path of Chromium. */
  readonly chromium: string;
  readonly walks: readonly Walk[];
  /** Every screen of the table must be seen. */
  readonly whole: boolean;
  /** The pictures of the documentation are drawn anew. */
  readonly draws: boolean;
  readonly onWalk: (name: string, tookMs: number, failure: string | undefined) => void;
}

/** Walks every desk in a browser on two real nodes, one after the other; leaves nothing running. */
export async function walkAll(options: WalkOptions): Promise<Walked> {
  const { walks, whole, draws, onWalk } = options;
  const failures: string[] = [];
  const opened = await openStage(options.chromium, draws);
  const { stage, looked } = opened;
  try {
    for (const walk of walks) {
      const from = performance.now();
      const failure = await walkOne(stage, walk);
      if (failure !== undefined) failures.push(`${walk.name}: ${failure}`);
      onWalk(walk.name, performance.now() - from, failure);
    }
  } finally {
    await opened.close();
  }
  if (whole) failures.push(...opened.unseen().map((id) => `no walk came to the screen ${id}`));
  return {
    screens: looked.seen.size,
    walks: walks.length,
    axeViolations: looked.violations.length,
    failures,
  };
}

async function walkOne(stage: Stage, { name, run }: Walk): Promise<string | undefined> {
  try {
    await run(stage);
    return undefined;
  } catch (error) {
    for (const [index, { page }] of stage.officers.entries())
      await keepPicture(page, `e2e-failed-${name.replaceAll(/\W+/g, '-')}-${index}`);
    return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  } finally {
    await stage.clear();
  }
}
