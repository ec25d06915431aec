-- SPDX-License-Identifier: EUPL-1.2
-- Which migrations have been run is read by the node itself, to say whether its schema is its own.
grant select on migrations to {{app}};
