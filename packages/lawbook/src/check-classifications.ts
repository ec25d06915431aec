// SPDX-License-Identifier: EUPL-1.2
import { type AuthorityRole, classificationItems, groundFields } from '@samsyn/terms';
import type { Finding } from './check-lawbook.ts';
import type { Lawbook } from './load-lawbook.ts';

const roles: readonly AuthorityRole[] = ['migration', 'police'];

/** Each definition's codes that the items which carry its classes cannot say. */
export function checkClassifications({
  catalogue,
  classifications,
}: Pick<Lawbook, 'catalogue' | 'classifications'>): Finding[] {
  return [...classifications.values()].flatMap(({ scheme, classes, grounds }) =>
    roles.flatMap((role) => {
      const id = classificationItems[scheme][role];
      const item = catalogue.items.get(id);
      const place = `${id}.yaml:1`;
      if (item?.holder !== role)
        return [{ place, message: `no item of the ${role} for the classification ${scheme}` }];
      const unsaid = (field: string, codes: readonly { readonly code: string }[]): Finding[] =>
        codes
          .filter(({ code }) => !Object.hasOwn(item.fields[field]?.values ?? {}, code))
          .map(({ code }) => ({ place, message: `${field} cannot say ${code} of ${scheme}` }));
      return [
        ...unsaid('class', classes),
        ...groundFields.flatMap((field) => unsaid(field, grounds)),
      ];
    }),
  );
}
