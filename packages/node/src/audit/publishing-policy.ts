// SPDX-License-Identifier: EUPL-1.2

/** When a checkpoint of ours counts as published. */
export interface PublishingPolicy {
  /** Name of the other authority's witness key; without its cosignature nothing is published. */
  readonly peerWitness: string;
  /** Cosignatures in all, that one included. */
  readonly cosignatures: number;
  /** Names of all witnesses: what others have cosigned, once, counts no more. */
  readonly witnesses: readonly string[];
  /** Verifier keys of all witnesses, the other authority's first. */
  readonly witnessVkeys: readonly string[];
}
