// SPDX-License-Identifier: EUPL-1.2
import type { FactName, FactValue, Sentence } from '@samsyn/terms';
import { notValues, sayValues } from './condition-lines.ts';
import { sayFact, type Speech } from './say-value.ts';

/** That a fact has one of the values: by those it has not, where they are clearly fewer. */
export function sayAmong(speech: Speech, fact: FactName, values: readonly FactValue[]): Sentence {
  const domain = speech.vocabulary[fact]?.domain ?? values;
  const others = domain.filter((value) => !values.includes(value));
  const fewer = others.length > 0 && others.length < values.length - 1;
  const said = fewer ? notValues(fact, others, speech) : sayValues(fact, values, speech);
  const asked = sayFact(speech, fact);
  return { sv: `${asked.sv}: ${said.sv}`, en: `${asked.en}: ${said.en}` };
}
