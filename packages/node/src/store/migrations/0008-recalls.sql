-- SPDX-License-Identifier: EUPL-1.2
-- A message whose last attempt got no answer may have arrived; it is taken back only with the
-- recipient's word that it has not.
alter table messages add column may_have_arrived boolean not null default false;

-- Messages that the sender took back before they came: refused should they come after all.
create table recalled_messages (
  message_id uuid primary key,
  sender text not null,
  at timestamptz not null
);
grant select, insert on recalled_messages to {{app}};

-- The peer chooses the ids of its requests: one id is one request, also across persons.
alter table requests add constraint requests_one_request_id unique (request_id);
drop index requests_by_id;
alter table disclosures add constraint disclosures_one_disclosure_id unique (disclosure_id);
drop index disclosures_by_id;

-- What is kept of a message is its bytes; only where it stands on its way changes.
revoke update on messages from {{app}};
grant update (state, attempts, last_error, may_have_arrived) on messages to {{app}};
revoke update on disclosures from {{app}};
grant update (state) on disclosures to {{app}};

create index staged_documents_by_age on staged_documents (at);
