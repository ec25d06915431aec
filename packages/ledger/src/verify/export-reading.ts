// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { hexOf } from './decode.ts';
import type { ExportVerdict } from './export-verdict.ts';
import { GrowingRoot } from './growing-root.ts';
import { parseExportLine } from './parse-export-line.ts';
import type { HeaderLine } from './parse-export-line.ts';
import type { Line } from './split-lines.ts';
import { sameBytes } from './tree.ts';
import type { TrustedKeys } from './trusted-keys.ts';
import { entriesBetween, verifyCheckpointLine } from './verify-checkpoint-line.ts';
import type { Cosigned } from './verify-cosignature.ts';
import { verifyEntry } from './verify-entry.ts';

/** A file being read: what has been proved of the lines so far. */
export class ExportReading {
  readonly #tree = new GrowingRoot();
  readonly #header: HeaderLine;
  readonly #witnesses: readonly string[];
  readonly #trusted: TrustedKeys | undefined;
  readonly #kept: ReadonlyMap<number, Uint8Array>;
  #covered = -1;
  #present = 0;
  #cosignatures: readonly Cosigned[] = [];

  constructor(
    header: HeaderLine,
    trusted: TrustedKeys | undefined,
    kept: ReadonlyMap<number, Uint8Array>,
  ) {
    this.#header = header;
    this.#trusted = trusted;
    this.#kept = kept;
    this.#witnesses = [...new Set([...header.witnesses, ...(trusted?.witnessVkeys ?? [])])];
    this.#checkKept();
  }

  #checkKept(): void {
    const { size } = this.#tree;
    const root = this.#kept.get(size);
    if (root !== undefined && !sameBytes(root, this.#tree.root()))
      throw new SamsynError(
        'ledger.consistency',
        'other entries than those of a checkpoint kept earlier',
        size === 0 ? 'entry 0' : entriesBetween(0, size),
      );
  }

  async take(line: Line): Promise<void> {
    const parsed = parseExportLine(line);
    if (parsed.kind === 'entry') {
      this.#tree.add(verifyEntry(parsed, this.#tree.size));
      if (parsed.opening !== undefined) this.#present += 1;
      return this.#checkKept();
    }
    const path = `line ${line.number}`;
    const { size } = this.#tree;
    if (this.#covered === size)
      throw new SamsynError('ledger.checkpoint', 'a second checkpoint for one size', path);
    const keys = { vkey: this.#header.vkey, witnesses: this.#witnesses };
    const rebuilt = { size, root: this.#tree.root() };
    const before = Math.max(this.#covered, 0);
    this.#cosignatures = await verifyCheckpointLine(parsed.note, keys, rebuilt, before, path);
    this.#covered = size;
  }

  finish(lastLine: number): ExportVerdict {
    const { size } = this.#tree;
    if (this.#covered !== size)
      throw new SamsynError('ledger.checkpoint', 'no checkpoint at the end', `line ${lastLine}`);
    for (const keptSize of this.#kept.keys()) {
      if (keptSize > size)
        throw new SamsynError(
          'ledger.consistency',
          'the ledger was longer once: entries are missing at its end',
          entriesBetween(size, keptSize),
        );
    }
    const counted = this.#trusted?.witnessVkeys ?? this.#header.witnesses;
    const by = new Set(this.#cosignatures.map(({ vkey }) => vkey));
    return {
      verified: true,
      cosigned: counted.length > 0 && counted.every((vkey) => by.has(vkey)),
      cosignatures: this.#cosignatures,
      origin: this.#header.origin,
      size,
      root: hexOf(this.#tree.root()),
      openings: { present: this.#present, absent: size - this.#present },
      trust: this.#trusted === undefined ? 'file' : 'given',
    };
  }
}
