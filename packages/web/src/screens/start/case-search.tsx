// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { TextField } from '@midas-ds/components/textfield';
import { CaseSearch as Search } from '@samsyn/contract';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';

/** Asks for a number or a name. Sent in a body, never in an address. */
export function CaseSearch({ onSearch }: { readonly onSearch: (search: Search) => void }) {
  const { start } = useLanguage().messages;
  const [number, setNumber] = useState('');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);

  function search(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = Search.safeParse({
      ...(number.trim() !== '' && { number }),
      ...(name.trim() !== '' && { name }),
    });
    setRefused(!asked.success);
    if (asked.success) onSearch(asked.data);
    else focusFirst(event.currentTarget, 'input');
  }

  return (
    <section aria-labelledby="search-cases" className="sy-stack">
      <Heading level={2} id="search-cases">
        {start.searchTitle}
      </Heading>
      <p>{start.searchNote}</p>
      <form role="search" aria-labelledby="search-cases" className="sy-search" onSubmit={search}>
        <TextField
          label={start.searchNumber}
          value={number}
          onChange={setNumber}
          autoComplete="off"
          size="medium"
        />
        <TextField
          label={start.searchName}
          value={name}
          onChange={setName}
          autoComplete="off"
          size="medium"
        />
        <Button type="submit" variant="secondary" size="medium">
          {start.searchButton}
        </Button>
      </form>
      <p role="alert">{refused && start.searchMissing}</p>
    </section>
  );
}
