// SPDX-License-Identifier: EUPL-1.2
import type { ConditionLine } from '@samsyn/contract';
import { useLanguage } from '../../language/language-context.ts';

interface Branch {
  readonly line: ConditionLine;
  readonly under: readonly ConditionLine[];
}

/** Lines with those that stand one step in, or further, beneath them. */
function branches(lines: readonly ConditionLine[]): readonly Branch[] {
  const depth = lines[0]?.depth ?? 0;
  const starts = lines.flatMap((line, index) => (line.depth === depth ? [index] : []));
  return starts.flatMap((start, index) => {
    const line = lines[start];
    return line === undefined ? [] : [{ line, under: lines.slice(start + 1, starts[index + 1]) }];
  });
}

/** Conditions as a list, what belongs together in a list of its own. */
export function Outline({ lines }: { readonly lines: readonly ConditionLine[] }) {
  const { say } = useLanguage();
  return (
    <ul className="sy-outline">
      {branches(lines).map(({ line, under }) => (
        <li key={`${line.said.sv} ${under.length}`}>
          {say(line.said)}
          {under.length > 0 && <Outline lines={under} />}
        </li>
      ))}
    </ul>
  );
}
