// SPDX-License-Identifier: EUPL-1.2
import { type FactName, type Facts } from '@samsyn/terms';
import type { Program } from '../packed/program.ts';
import { packFacts } from '../packed/fact-layout.ts';

/** The facts on which anything can depend, as one number of mixed base, lowest byte first. */
export function packReceiptFacts(program: Program, facts: Facts): Uint8Array {
  const codes = packFacts(facts, program.layout);
  let number = 0n;
  for (const fact of program.table.facts)
    number = number * BigInt(baseOf(program, fact)) + BigInt(codes[fact] ?? 0);
  const bytes: number[] = [];
  for (let left = number; left > 0n; left >>= 8n) bytes.push(Number(left & 255n));
  return Uint8Array.from(bytes);
}

/** The facts that were packed. What lies outside the law's domains was unknown. */
export function unpackReceiptFacts(program: Program, bytes: Uint8Array): Facts {
  let number = [...bytes].reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const facts: [FactName, string][] = [];
  for (const fact of program.table.facts.toReversed()) {
    const base = BigInt(baseOf(program, fact));
    const value = program.layout.domains[fact]?.[Number(number % base)];
    facts.push([program.layout.names[fact] ?? '', value ?? 'unknown']);
    number /= base;
  }
  return Object.fromEntries(facts);
}

function baseOf({ layout }: Program, fact: number): number {
  return (layout.domains[fact]?.length ?? 0) + 1;
}
