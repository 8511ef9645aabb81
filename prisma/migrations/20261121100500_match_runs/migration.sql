-- AlterTable
ALTER TABLE "School" ADD COLUMN     "matchSpread" INTEGER NOT NULL DEFAULT 100;

-- AlterTable
ALTER TABLE "MatchRun" ADD COLUMN     "askedById" UUID,
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "market" JSONB,
ADD COLUMN     "touchedAt" TIMESTAMPTZ(3),
ADD COLUMN     "unlisted" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "MatchList" ADD COLUMN     "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "MatchPart" (
    "runId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "firstId" UUID,
    "lastId" UUID,
    "bytes" BYTEA,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchPart_pkey" PRIMARY KEY ("runId","number")
);

-- CreateTable
CREATE TABLE "MatchChange" (
    "ownerId" UUID NOT NULL,
    "isPerson" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "isPending" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "MatchChange_pkey" PRIMARY KEY ("ownerId")
);

-- CreateIndex
CREATE INDEX "MatchChange_changedAt_idx" ON "MatchChange"("changedAt");

-- AddForeignKey
ALTER TABLE "MatchPart" ADD CONSTRAINT "MatchPart_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: one run at most is under way; what waits is found at once; a school's wish is a percentage.
CREATE UNIQUE INDEX "MatchRun_running_key" ON "MatchRun"((true)) WHERE "finishedAt" IS NULL AND "failedAt" IS NULL;
CREATE INDEX "MatchChange_pending_idx" ON "MatchChange"("changedAt") WHERE "isPending";
ALTER TABLE "School" ADD CONSTRAINT "School_matchSpread_check" CHECK ("matchSpread" BETWEEN 0 AND 100);
ALTER TABLE "MatchPart" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
