-- records that Hong Kong and Macao ask for
ALTER TYPE "InternshipRecordKind" ADD VALUE 'work_permit';
ALTER TYPE "InternshipRecordKind" ADD VALUE 'health_certificate';
-- what a frozen paper is about stays as well, and it is never taken away
CREATE OR REPLACE FUNCTION refuse_unfreezing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozenAt" IS NULL THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' OR NEW."content" IS DISTINCT FROM OLD."content" OR NEW."contentHash" IS DISTINCT FROM OLD."contentHash" OR NEW."terms" IS DISTINCT FROM OLD."terms" OR NEW."frozenAt" IS DISTINCT FROM OLD."frozenAt" OR NEW."kind" IS DISTINCT FROM OLD."kind" OR NEW."number" IS DISTINCT FROM OLD."number" OR NEW."placementId" IS DISTINCT FROM OLD."placementId" OR NEW."schoolId" IS DISTINCT FROM OLD."schoolId" THEN
    RAISE EXCEPTION 'the words of paper % are frozen', OLD."id";
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER "Paper_words_frozen" ON "Paper";
CREATE TRIGGER "Paper_words_frozen" BEFORE UPDATE OR DELETE ON "Paper" FOR EACH ROW EXECUTE FUNCTION refuse_unfreezing();
-- whose name it is, and on which paper, belongs to a given signature
CREATE OR REPLACE FUNCTION refuse_unsigning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."signedAt" IS NULL THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' OR NEW."signedAt" IS DISTINCT FROM OLD."signedAt" OR NEW."method" IS DISTINCT FROM OLD."method" OR NEW."contentHash" IS DISTINCT FROM OLD."contentHash" OR NEW."typedName" IS DISTINCT FROM OLD."typedName" OR NEW."drawing" IS DISTINCT FROM OLD."drawing" OR NEW."evidence" IS DISTINCT FROM OLD."evidence" OR NEW."paperId" IS DISTINCT FROM OLD."paperId" OR NEW."party" IS DISTINCT FROM OLD."party" OR NEW."signerName" IS DISTINCT FROM OLD."signerName" OR NEW."personId" IS DISTINCT FROM OLD."personId" OR (OLD."voidedAt" IS NOT NULL AND NEW."voidedAt" IS DISTINCT FROM OLD."voidedAt") THEN
    RAISE EXCEPTION 'signature % was given', OLD."id";
  END IF;
  RETURN NEW;
END $$;
