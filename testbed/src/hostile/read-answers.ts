// SPDX-License-Identifier: EUPL-1.2
import { Problem } from '@samsyn/contract';

/** One answer in HTTP, as one who knocked reads it. */
export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

function codeIn(text: string): string | undefined {
  const json = /\{.*\}/s.exec(text.slice(text.indexOf('\r\n\r\n')))?.[0];
  if (json === undefined || !/content-type: application\/problem\+json/i.test(text))
    return undefined;
  try {
    return Problem.parse(JSON.parse(json)).code;
  } catch {
    return undefined;
  }
}

/** The answers on one connection, in their order. */
export function readAnswers(text: string): readonly Answer[] {
  return text
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((part) => /^HTTP\/1\.1 (?!100)/.test(part))
    .map((part) => ({ status: Number(part.slice(9, 12)), code: codeIn(part), text: part }));
}
