-- CreateEnum
CREATE TYPE "RoundState" AS ENUM ('draft', 'open', 'closed', 'published', 'settled', 'cancelled');

-- CreateEnum
CREATE TYPE "RoundFilledBy" AS ENUM ('engine', 'hand');

-- CreateTable
CREATE TABLE "Round" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "state" "RoundState" NOT NULL DEFAULT 'draft',
    "rankUntil" TIMESTAMPTZ(3) NOT NULL,
    "mostChoices" INTEGER NOT NULL,
    "classIds" UUID[],
    "seed" TEXT NOT NULL,
    "runId" UUID,
    "appealUntil" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundProgramme" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seats" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 0,
    "parts" JSONB NOT NULL DEFAULT '[]',
    "criteria" TEXT[],

    CONSTRAINT "RoundProgramme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundEntry" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "studentId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RankedChoice" (
    "entryId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RankedChoice_pkey" PRIMARY KEY ("entryId","programmeId")
);

-- CreateTable
CREATE TABLE "RankedStudent" (
    "programmeId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "place" INTEGER,
    "isUnfit" BOOLEAN NOT NULL DEFAULT false,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RankedStudent_pkey" PRIMARY KEY ("programmeId","entryId")
);

-- CreateTable
CREATE TABLE "RoundRun" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "filledBy" "RoundFilledBy" NOT NULL,
    "certificate" JSONB NOT NULL,
    "closedIds" UUID[],
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundSeat" (
    "runId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "programmeId" UUID,
    "whys" JSONB NOT NULL,

    CONSTRAINT "RoundSeat_pkey" PRIMARY KEY ("runId","entryId")
);

-- CreateTable
CREATE TABLE "RoundAppeal" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoundAppeal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Round_schoolId_createdAt_idx" ON "Round"("schoolId", "createdAt");

-- CreateIndex
CREATE INDEX "RoundProgramme_listingId_idx" ON "RoundProgramme"("listingId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundProgramme_roundId_listingId_key" ON "RoundProgramme"("roundId", "listingId");

-- CreateIndex
CREATE INDEX "RoundEntry_studentId_idx" ON "RoundEntry"("studentId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundEntry_roundId_studentId_key" ON "RoundEntry"("roundId", "studentId");

-- CreateIndex
CREATE INDEX "RankedChoice_programmeId_idx" ON "RankedChoice"("programmeId");

-- CreateIndex
CREATE INDEX "RankedStudent_entryId_idx" ON "RankedStudent"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundRun_roundId_number_key" ON "RoundRun"("roundId", "number");

-- CreateIndex
CREATE INDEX "RoundSeat_entryId_idx" ON "RoundSeat"("entryId");

-- CreateIndex
CREATE INDEX "RoundSeat_programmeId_idx" ON "RoundSeat"("programmeId");

-- CreateIndex
CREATE INDEX "RoundAppeal_entryId_idx" ON "RoundAppeal"("entryId");

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundProgramme" ADD CONSTRAINT "RoundProgramme_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundProgramme" ADD CONSTRAINT "RoundProgramme_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankedChoice" ADD CONSTRAINT "RankedChoice_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RoundEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankedChoice" ADD CONSTRAINT "RankedChoice_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "RoundProgramme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankedStudent" ADD CONSTRAINT "RankedStudent_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "RoundProgramme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RankedStudent" ADD CONSTRAINT "RankedStudent_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RoundEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundRun" ADD CONSTRAINT "RoundRun_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSeat" ADD CONSTRAINT "RoundSeat_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RoundRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSeat" ADD CONSTRAINT "RoundSeat_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RoundEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSeat" ADD CONSTRAINT "RoundSeat_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "RoundProgramme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundAppeal" ADD CONSTRAINT "RoundAppeal_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RoundEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- by hand
ALTER TABLE "Round" ADD CONSTRAINT "Round_choices" CHECK ("mostChoices" BETWEEN 1 AND 20);
ALTER TABLE "Round" ADD CONSTRAINT "Round_published_run" CHECK ((state IN ('published', 'settled')) = ("runId" IS NOT NULL));
ALTER TABLE "RoundProgramme" ADD CONSTRAINT "RoundProgramme_seats" CHECK (seats BETWEEN 1 AND 999 AND minimum BETWEEN 0 AND seats);
ALTER TABLE "RankedChoice" ADD CONSTRAINT "RankedChoice_position" CHECK (position BETWEEN 1 AND 20);
-- A run and what it gave are kept as they were.
CREATE TRIGGER "RoundRun_refuse_rewriting" BEFORE UPDATE OR DELETE ON "RoundRun" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "RoundSeat_refuse_rewriting" BEFORE UPDATE OR DELETE ON "RoundSeat" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
