// SPDX-License-Identifier: EUPL-1.2
import type { RuleName } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { cite, type PlainDate } from '@samsyn/terms';
import { paths } from '../../paths.ts';

/** How a provision is cited, all of it. */
export function citation({ provisions }: Pick<RuleName, 'provisions'>): string {
  return provisions.map(cite).join(', ');
}

/** A provision by its citation, leading to it as it stood on the day. */
export function RuleLink(props: { readonly rule: RuleName; readonly on: PlainDate }) {
  return <Link href={paths.provision(props.rule.rule, props.on)}>{citation(props.rule)}</Link>;
}
