-- What happened and what was submitted is never changed, whoever asks: the runtime role may only insert and read, and a
-- trigger stops the owner too (security.md, DA-7 and DA-9). A row trigger does not see TRUNCATE, hence the second one.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Submission_append_only" BEFORE UPDATE OR DELETE ON "Submission" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Submission_no_truncate" BEFORE TRUNCATE ON "Submission" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "HostStatement_append_only" BEFORE UPDATE OR DELETE ON "HostStatement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DecisionRecord_append_only" BEFORE UPDATE OR DELETE ON "DecisionRecord" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IssuedDocument_append_only" BEFORE UPDATE OR DELETE ON "IssuedDocument" FOR EACH ROW EXECUTE FUNCTION refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON "Event", "Submission", "HostStatement", "DecisionRecord", "IssuedDocument" FROM portal_runtime;
