-- CreateEnum
CREATE TYPE "SealRequestState" AS ENUM ('asked', 'sent', 'done', 'failed');

-- AlterTable
ALTER TABLE "PaperTemplate" ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "retiredById" UUID;

-- AlterTable
ALTER TABLE "Paper" ADD COLUMN     "spokenHash" TEXT,
ADD COLUMN     "wordsHash" TEXT;

-- CreateTable
CREATE TABLE "PaperRecording" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "hash" TEXT NOT NULL,
    "paperId" UUID,
    "fileId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,

    CONSTRAINT "PaperRecording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SealService" (
    "schoolId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL DEFAULT true,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SealService_pkey" PRIMARY KEY ("schoolId")
);

-- CreateTable
CREATE TABLE "SealRequest" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "parties" "Party"[],
    "contentHash" TEXT NOT NULL,
    "pdfHash" TEXT,
    "state" "SealRequestState" NOT NULL,
    "reference" TEXT NOT NULL DEFAULT '',
    "fault" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SealRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SealMessage" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "messageId" TEXT NOT NULL,
    "requestId" UUID,
    "party" "Party",
    "outcome" TEXT NOT NULL,
    "fileId" UUID,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SealMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PaperRecording_schoolId_hash_idx" ON "PaperRecording"("schoolId", "hash");

-- CreateIndex
CREATE INDEX "PaperRecording_paperId_idx" ON "PaperRecording"("paperId");

-- CreateIndex
CREATE INDEX "PaperRecording_fileId_idx" ON "PaperRecording"("fileId");

-- CreateIndex
CREATE INDEX "SealRequest_paperId_idx" ON "SealRequest"("paperId");

-- CreateIndex
CREATE INDEX "SealRequest_schoolId_askedAt_idx" ON "SealRequest"("schoolId", "askedAt");

-- CreateIndex
CREATE INDEX "SealMessage_requestId_idx" ON "SealMessage"("requestId");

-- CreateIndex
CREATE INDEX "SealMessage_fileId_idx" ON "SealMessage"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "SealMessage_schoolId_messageId_key" ON "SealMessage"("schoolId", "messageId");

-- AddForeignKey
ALTER TABLE "PaperRecording" ADD CONSTRAINT "PaperRecording_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperRecording" ADD CONSTRAINT "PaperRecording_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperRecording" ADD CONSTRAINT "PaperRecording_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealService" ADD CONSTRAINT "SealService_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealRequest" ADD CONSTRAINT "SealRequest_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealRequest" ADD CONSTRAINT "SealRequest_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealRequest" ADD CONSTRAINT "SealRequest_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealMessage" ADD CONSTRAINT "SealMessage_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealMessage" ADD CONSTRAINT "SealMessage_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "SealRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealMessage" ADD CONSTRAINT "SealMessage_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand: what was published is read by papers that carry it, and stays word for word.
CREATE FUNCTION refuse_rewording() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL AND (
    TG_OP = 'DELETE' OR NEW."blocks" IS DISTINCT FROM OLD."blocks" OR NEW."version" <> OLD."version" OR NEW."kind" <> OLD."kind"
  ) THEN
    RAISE EXCEPTION 'a published template stays as it is';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "PaperTemplate_words_stay" BEFORE UPDATE OR DELETE ON "PaperTemplate" FOR EACH ROW EXECUTE FUNCTION refuse_rewording();

-- By hand: one request at a time for a paper; hashes are SHA-256 in hex; messages are noted once and for good.
CREATE UNIQUE INDEX "SealRequest_one_open" ON "SealRequest"("paperId") WHERE "state" IN ('asked', 'sent');
ALTER TABLE "SealRequest" ADD CONSTRAINT "SealRequest_asks" CHECK (cardinality("parties") > 0 AND "contentHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "PaperRecording" ADD CONSTRAINT "PaperRecording_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
CREATE TRIGGER "SealMessage_refuse_rewriting" BEFORE UPDATE OR DELETE ON "SealMessage" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
