-- SPDX-License-Identifier: EUPL-1.2
-- Erasure under a named regulation of the archives: proposed by one officer, decided by another.
create table case_erasures (
  person_id uuid not null,
  erasure_id uuid not null,
  case_id uuid not null,
  regulation_id text not null,
  regulation_text text not null,
  reasons text not null,
  proposed_by text not null,
  proposed_name text not null,
  proposed_at timestamptz not null,
  decision text constraint case_erasures_decision_is_known check (decision in ('erased', 'refused')),
  decided_by text,
  decided_name text,
  decided_reasons text,
  decided_at timestamptz,
  primary key (person_id, erasure_id),
  foreign key (person_id, case_id) references cases,
  constraint case_erasures_are_decided_by_someone_with_reasons check (
    (decision is null) = (decided_by is null) and (decision is null) = (decided_name is null)
    and (decision is null) = (decided_reasons is null) and (decision is null) = (decided_at is null)),
  constraint case_erasures_take_two_officers check (decided_by <> proposed_by)
);
create unique index case_erasures_one_of_a_case on case_erasures (person_id, case_id)
  where decision is null or decision = 'erased';

-- The signed bytes of messages whose content is erased: ids, days and digests under salts that are
-- gone with it. They are what receipts and proofs are of.
create table erased_messages (
  person_id uuid not null,
  message_id uuid not null,
  signed bytea not null,
  primary key (person_id, message_id)
);

grant select, insert on case_erasures, erased_messages to {{app}};
grant update (decision, decided_by, decided_name, decided_reasons, decided_at) on case_erasures
  to {{app}};

-- Erases the content of a case. Sees for itself that two officers have decided it, that the case is
-- set apart, that nothing holds it, and that the signed bytes of each message are kept. What stays is
-- named here; every other row of the person goes, also in tables that come after this one.
create function erase_case(erased_person uuid, by_erasure uuid) returns void
language plpgsql
security definer
set search_path = pg_catalog
as $$
declare
  erased_case uuid;
  waiting text[];
  left_over text[];
  one text;
begin
  select e.case_id into erased_case from public.case_erasures e
    join public.case_separations s on s.person_id = e.person_id and s.case_id = e.case_id
      and s.decision = 'separated' and s.returned_at is null
    where e.person_id = erased_person and e.erasure_id = by_erasure
      and e.decision = 'erased' and e.decided_by <> e.proposed_by
      and not exists (select from public.case_holds h where h.person_id = e.person_id
        and h.case_id = e.case_id and h.released_at is null);
  if erased_case is null then
    raise exception 'nothing that two officers have decided and that may be erased'
      using errcode = 'check_violation';
  end if;
  if exists (select from public.messages m where m.person_id = erased_person
      and not exists (select from public.erased_messages k
        where k.person_id = m.person_id and k.message_id = m.message_id)) then
    raise exception 'a message whose signed bytes are not kept' using errcode = 'check_violation';
  end if;

  delete from public.person_links where other_person_id = erased_person;
  select array_agg(t.relname::text) into waiting
    from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'person_id'
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and not a.attisdropped
      and t.relname not in ('people', 'cases', 'messages', 'message_documents', 'receipts',
        'receipt_proofs', 'interim_receipts', 'renewed_receipts', 'given_back_messages',
        'erased_messages', 'case_separations', 'case_holds', 'case_erasures');
  while array_length(waiting, 1) > 0 loop
    left_over := '{}';
    foreach one in array waiting loop
      begin
        execute format('delete from public.%I where person_id = $1', one) using erased_person;
      exception when foreign_key_violation then
        left_over := left_over || one;
      end;
    end loop;
    if array_length(left_over, 1) = array_length(waiting, 1) then
      raise exception 'rows that refer to each other: %', left_over;
    end if;
    waiting := left_over;
  end loop;

  update public.messages
    set sealed = '', sealed_own = case when sealed_own is not null then ''::bytea end,
      taken_back_reasons = case when taken_back_reasons is not null then '' end
    where person_id = erased_person;
  update public.cases set number = '', names = '{}' where person_id = erased_person;
  update public.people set dossier = 'erased ' || erased_person where person_id = erased_person;
  delete from public.ledger_openings o using public.ledger_entries e
    where e.entry_id = o.entry_id
      and convert_from(e.leaf, 'UTF8')::jsonb ->> 'subject' = erased_case::text;
end;
$$;
revoke all on function erase_case(uuid, uuid) from public;
grant execute on function erase_case(uuid, uuid) to {{app}};
