// SPDX-License-Identifier: EUPL-1.2
import type { Probe } from './probe.ts';
import { readAnswers } from './read-answers.ts';
import type { Answer } from './read-answers.ts';
import type { Heard } from './speak.ts';

/** What one probe showed. */
export interface Judged {
  readonly probe: string;
  readonly door: string;
  /** Status and code of each answer, or `cut`. */
  readonly met: readonly string[];
  readonly faults: readonly string[];
}

/** Words of the inside: stack traces, places of the code, names of what it is built from. */
const inner =
  /\n\s+at |node_modules|file:\/\/|\.ts:\d|\bkysely\b|\bpostgres|\bzod\b|\bhono\b|ERR_[A-Z]|HPE_[A-Z]/i;

function faultsOf({ meets, codes }: Probe, answer: Answer): readonly string[] {
  const { status, code, text } = answer;
  const faults: string[] = [];
  if (status >= 500) faults.push(`answered ${status}`);
  if (inner.test(text)) faults.push('words of the inside in the answer');
  if (meets === 'harmless') return faults;
  if (status < 400) faults.push(`taken: ${status}`);
  else if (code === undefined) faults.push(`${status} without a code`);
  if (codes && (code === undefined || !codes.includes(code)))
    faults.push(`${code}, not ${codes.join(' or ')}`);
  return faults;
}

/** Whether the door met the probe as it must. */
export function judge(probe: Probe, heard: Heard): Judged {
  const answers = readAnswers(heard.text);
  const faults = answers.flatMap((answer) => faultsOf(probe, answer));
  if (!heard.ended) faults.push('the connection was left open');
  if (answers.length === 0 && probe.meets === 'problem') faults.push('no answer');
  if (answers.length > 0 && probe.meets === 'cut') faults.push('answered');
  const met = answers.map(({ status, code }) => `${status} ${code ?? '-'}`);
  return {
    probe: probe.name,
    door: probe.door.name,
    met: met.length === 0 ? ['cut'] : met,
    faults,
  };
}
