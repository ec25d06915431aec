-- SPDX-License-Identifier: EUPL-1.2
-- What was sealed to the other authority cannot be opened here; its digest tells whether it is as
-- it was.
alter table messages add column sealed_digest text;
update messages set sealed_digest = encode(sha256(sealed), 'hex');
alter table messages alter column sealed_digest set not null,
  add constraint messages_sealed_digest_is_sha256 check (sealed_digest ~ '^[0-9a-f]{64}$');
