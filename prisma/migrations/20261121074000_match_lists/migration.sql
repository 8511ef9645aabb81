-- CreateTable
CREATE TABLE "MatchRun" (
    "id" UUID NOT NULL,
    "weightsVersion" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "isCurrent" BOOLEAN NOT NULL DEFAULT false,
    "students" INTEGER NOT NULL DEFAULT 0,
    "listings" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "parts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MatchRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchList" (
    "ownerId" UUID NOT NULL,
    "slot" INTEGER NOT NULL,
    "runId" UUID NOT NULL,
    "list" BYTEA NOT NULL,
    "price" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "MatchList_pkey" PRIMARY KEY ("ownerId","slot")
);

-- CreateIndex
CREATE INDEX "MatchRun_startedAt_idx" ON "MatchRun"("startedAt");

-- By hand: one run at most is the one that pages read, and only a complete one; lists are bytes that do not shrink.
CREATE UNIQUE INDEX "MatchRun_current_key" ON "MatchRun"("isCurrent") WHERE "isCurrent";
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_current_check" CHECK (NOT "isCurrent" OR "finishedAt" IS NOT NULL);
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_slot_check" CHECK ("slot" IN (0, 1));
ALTER TABLE "MatchList" ALTER COLUMN "list" SET STORAGE EXTERNAL;
