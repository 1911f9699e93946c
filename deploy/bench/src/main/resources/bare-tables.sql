-- Copies of the front door's tables with all their indexes, so that the bare transaction writes what the door writes
-- without leaving reports behind.
drop schema if exists bench cascade;
create schema bench;
create table bench.complaint (like public.complaint including all);
create table bench.vault_report (like public.vault_report including all);
create table bench.outbox (like public.outbox including all);
