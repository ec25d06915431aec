-- SPDX-License-Identifier: EUPL-1.2
-- An officer has asked for a message on its way to be taken back: who, and why.
alter table messages add column taken_back_by text, add column taken_back_reasons text,
  add constraint messages_taken_back_with_reasons
    check ((taken_back_by is null) = (taken_back_reasons is null)),
  add constraint messages_only_what_goes_out_is_taken_back
    check (taken_back_by is null or (direction = 'out' and kind <> 'stop'));
grant update (taken_back_by, taken_back_reasons) on messages to {{app}};
