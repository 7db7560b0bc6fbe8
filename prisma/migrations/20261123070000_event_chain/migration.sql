-- A chain for each object: every event carries the hash of the one before it (security.md §2.3, DA-7). Events from before
-- get their place here and their hashes from lib/platform/seal-events.ts, which runs once, right after this file.
ALTER TABLE "Event" ADD COLUMN "seq" INTEGER,
ADD COLUMN "salt" TEXT NOT NULL DEFAULT '',
ADD COLUMN "payloadDigest" TEXT NOT NULL DEFAULT '',
ADD COLUMN "prevHash" TEXT NOT NULL DEFAULT '',
ADD COLUMN "hash" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only";
UPDATE "Event" SET "seq" = placed.seq
  FROM (SELECT "id", row_number() OVER (PARTITION BY "subjectType", "subjectId" ORDER BY "at", "id") AS seq FROM "Event") AS placed
  WHERE placed."id" = "Event"."id";
ALTER TABLE "Event" ENABLE TRIGGER "Event_append_only";

ALTER TABLE "Event" ALTER COLUMN "seq" SET NOT NULL,
ALTER COLUMN "salt" DROP DEFAULT,
ALTER COLUMN "payloadDigest" DROP DEFAULT,
ALTER COLUMN "prevHash" DROP DEFAULT,
ALTER COLUMN "hash" DROP DEFAULT;

CREATE TABLE "EventHead" (
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EventHead_pkey" PRIMARY KEY ("subjectType","subjectId")
);

CREATE UNIQUE INDEX "Event_subjectType_subjectId_seq_key" ON "Event"("subjectType", "subjectId", "seq");

-- Two changes are let through, both the owner's alone: sealing what has no hash yet, and erasing what was said (PIPL) while
-- everything the chain is made of stays as it is.
CREATE FUNCTION protect_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  erasable CONSTANT TEXT[] := ARRAY['actorName', 'reason', 'findings', 'payload', 'salt'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."hash" = '' THEN RETURN NEW; END IF;
    IF NEW."actorName" = '' AND NEW."reason" IS NULL AND NEW."findings" IS NULL AND NEW."payload" IS NULL AND NEW."salt" = ''
       AND to_jsonb(NEW) - erasable = to_jsonb(OLD) - erasable THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

DROP TRIGGER "Event_append_only" ON "Event";
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION protect_event();
CREATE TRIGGER "EventHead_no_truncate" BEFORE TRUNCATE ON "EventHead" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EventHead_no_delete" BEFORE DELETE ON "EventHead" FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE DELETE, TRUNCATE ON "EventHead" FROM portal_runtime;
