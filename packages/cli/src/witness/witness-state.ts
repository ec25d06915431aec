// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { openCheckpoint, parseVkey, unseen } from '@samsyn/ledger';
import type { Checkpoint, TreeHead } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { readGiven } from '../read-given.ts';
import { writeDurably } from './write-durably.ts';

const StateFile = z.strictObject({
  format: z.literal('samsyn-witness/1'),
  /** The newest checkpoint cosigned of each ledger, by its origin, as the ledger signed it. */
  cosigned: z.record(z.string(), z.string()),
  /** Checkpoints of one size and two roots, both signed by their ledger. */
  splitViews: z.array(z.strictObject({ kept: z.string(), shown: z.string(), at: z.string() })),
});
type StateFile = z.infer<typeof StateFile>;

const splitViewsMax = 100;
const empty: StateFile = { format: 'samsyn-witness/1', cosigned: {}, splitViews: [] };

interface Witnessed {
  readonly vkey: string;
  head: TreeHead;
  note: string | undefined;
}

function readState(file: string): StateFile {
  try {
    return StateFile.parse(JSON.parse(new TextDecoder().decode(readGiven(file))));
  } catch (cause) {
    if (cause instanceof SamsynError) throw cause;
    throw new SamsynError('config.invalid', 'not the state of a witness', file, { cause });
  }
}

/** What a witness has cosigned, kept in one file that is on the disk before anything is answered. */
export class WitnessState {
  readonly #file: string;
  readonly #splitViews: StateFile['splitViews'];
  readonly #byOrigin = new Map<string, Witnessed>();

  private constructor(file: string, splitViews: StateFile['splitViews']) {
    this.#file = file;
    this.#splitViews = splitViews;
  }

  /** Makes the file of a witness that has seen nothing. @throws SamsynError `runtime.folder-read-only` */
  static begin(file: string): void {
    if (existsSync(file))
      throw new SamsynError('runtime.folder-read-only', 'the file is there already', file);
    writeDurably(file, `${JSON.stringify(empty, null, 2)}\n`);
  }

  /**
   * Reads what was cosigned, each checkpoint's signature verified. A state that is gone is refused: a
   * witness that forgets would cosign another history.
   * @throws SamsynError `config.missing`, `config.invalid`, `ledger.*`
   */
  static async open(file: string, ledgerVkeys: readonly string[]): Promise<WitnessState> {
    const { cosigned, splitViews } = readState(file);
    const state = new WitnessState(file, splitViews);
    for (const vkey of ledgerVkeys) {
      const origin = parseVkey(vkey, '--ledger').name;
      const note = cosigned[origin];
      const head = note === undefined ? unseen() : await openCheckpoint(note, vkey, file);
      state.#byOrigin.set(origin, { vkey, head, note });
      delete cosigned[origin];
    }
    const [left] = Object.keys(cosigned);
    if (left !== undefined)
      throw new SamsynError('config.missing', 'a ledger that was cosigned is not named', left);
    return state;
  }

  find(origin: string): Readonly<Witnessed> | undefined {
    return this.#byOrigin.get(origin);
  }

  /** Keeps a checkpoint that is about to be cosigned; it is on the disk when this returns. */
  keep(checkpoint: Checkpoint, note: string): void {
    const witnessed = this.#byOrigin.get(checkpoint.origin);
    if (!witnessed) return;
    const before = { head: witnessed.head, note: witnessed.note };
    Object.assign(witnessed, { head: checkpoint, note });
    try {
      this.#write();
    } catch (error) {
      Object.assign(witnessed, before);
      throw error;
    }
  }

  /** Keeps the evidence of a split view; the same one once. */
  keepSplitView(kept: string, shown: string, at: string): void {
    const known = this.#splitViews.some((one) => one.kept === kept && one.shown === shown);
    if (known || this.#splitViews.length >= splitViewsMax) return;
    this.#splitViews.push({ kept, shown, at });
    this.#write();
  }

  #write(): void {
    const cosigned = Object.fromEntries(
      [...this.#byOrigin].flatMap(([origin, { note }]) =>
        note === undefined ? [] : [[origin, note]],
      ),
    );
    const state: StateFile = { ...empty, cosigned, splitViews: this.#splitViews };
    writeDurably(this.#file, `${JSON.stringify(state, null, 2)}\n`);
  }
}
