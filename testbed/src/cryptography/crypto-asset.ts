// SPDX-License-Identifier: EUPL-1.2

/** One algorithm, or the protocol, and how its uses are found in the code. */
export interface CryptoAsset {
  readonly name: string;
  readonly standard: string;
  readonly use: string;
  /** What a quantum computer would mean for it. */
  readonly postQuantum:
    'safe' | 'safe in its pair' | 'broken, in a pair' | 'not affected' | 'broken';
  readonly oid?: string;
  /** As CycloneDX 1.6 has it; a protocol has none of these. */
  readonly algorithm?: {
    readonly primitive: string;
    readonly functions: readonly string[];
    readonly parameterSet?: string;
    readonly curve?: string;
    readonly mode?: string;
    readonly classicalBits: number;
    readonly nistLevel?: number;
  };
  /** What its uses look like in a source file of the product. */
  readonly found: RegExp;
}
