-- CreateEnum
CREATE TYPE "OccupationKind" AS ENUM ('trade', 'official');

-- CreateEnum
CREATE TYPE "SkillLevels" AS ENUM ('none', 'three', 'five', 'language');

-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('one_plus_x', 'qualification', 'special_operation', 'skill_grade', 'language');

-- CreateEnum
CREATE TYPE "Jurisdiction" AS ENUM ('mainland', 'hong_kong', 'macao');

-- CreateEnum
CREATE TYPE "OccupationBy" AS ENUM ('stated', 'inferred', 'corrected');

-- AlterEnum
ALTER TYPE "SchoolKind" ADD VALUE 'bachelor';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ImportKind" ADD VALUE 'staff';
ALTER TYPE "ImportKind" ADD VALUE 'schools';
ALTER TYPE "ImportKind" ADD VALUE 'regions';
ALTER TYPE "ImportKind" ADD VALUE 'majors';
ALTER TYPE "ImportKind" ADD VALUE 'occupations';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ImportState" ADD VALUE 'open';
ALTER TYPE "ImportState" ADD VALUE 'checking';
ALTER TYPE "ImportState" ADD VALUE 'undoing';
ALTER TYPE "ImportState" ADD VALUE 'undone';

-- AlterTable
ALTER TABLE "School" ADD COLUMN     "isMember" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "moeCode" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "identityDigest" TEXT;

-- AlterTable
ALTER TABLE "Region" ADD COLUMN     "lat" DOUBLE PRECISION,
ADD COLUMN     "lng" DOUBLE PRECISION,
ADD COLUMN     "retired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Major" ADD COLUMN     "retired" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "successorCodes" TEXT[];

-- AlterTable
ALTER TABLE "Occupation" ADD COLUMN     "groupCode" TEXT,
ADD COLUMN     "kind" "OccupationKind" NOT NULL DEFAULT 'trade',
ADD COLUMN     "parentCode" TEXT,
ADD COLUMN     "retired" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tasks" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Skill" ADD COLUMN     "levels" "SkillLevels" NOT NULL DEFAULT 'three',
ADD COLUMN     "retired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "occupationBy" "OccupationBy" NOT NULL DEFAULT 'stated',
ADD COLUMN     "occupationSure" DOUBLE PRECISION,
ADD COLUMN     "twinKey" TEXT;

-- AlterTable
ALTER TABLE "ListingSkill" ADD COLUMN     "inferred" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "columns" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "of" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "options" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "refusal" JSONB,
ADD COLUMN     "sheetNo" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sheets" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "undoneAt" TIMESTAMPTZ(3),
ADD COLUMN     "askedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ImportRow" DROP CONSTRAINT "ImportRow_pkey",
ADD COLUMN     "cells" TEXT[],
ADD COLUMN     "marks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "sheetNo" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "key" SET DEFAULT '',
ALTER COLUMN "outcome" SET DEFAULT 'unread',
ALTER COLUMN "data" SET DEFAULT '{}',
ADD CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("runId", "sheetNo", "rowNo");

-- CreateTable
CREATE TABLE "RegionRing" (
    "fromCode" TEXT NOT NULL,
    "toCode" TEXT NOT NULL,
    "ringKm" INTEGER NOT NULL,

    CONSTRAINT "RegionRing_pkey" PRIMARY KEY ("fromCode","toCode")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "code" TEXT NOT NULL,
    "kind" "CertificateKind" NOT NULL,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "aliases" TEXT[],
    "levels" TEXT[],
    "neededBy" TEXT[],
    "usefulFor" TEXT[],
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Industry" (
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,

    CONSTRAINT "Industry_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "jurisdiction" "Jurisdiction" NOT NULL,
    "day" DATE NOT NULL,
    "isWorkday" BOOLEAN NOT NULL DEFAULT false,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("jurisdiction","day")
);

-- CreateTable
CREATE TABLE "ReferenceChange" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "table" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "byId" UUID,
    "importRunId" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReferenceChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportChange" (
    "runId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "ImportChange_pkey" PRIMARY KEY ("runId","seq")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "headings" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RegionRing_fromCode_ringKm_idx" ON "RegionRing"("fromCode", "ringKm");

-- CreateIndex
CREATE INDEX "ReferenceChange_table_code_at_idx" ON "ReferenceChange"("table", "code", "at");

-- CreateIndex
CREATE INDEX "ReferenceChange_at_idx" ON "ReferenceChange"("at");

-- CreateIndex
CREATE UNIQUE INDEX "ImportMapping_owner_kind_headings_key" ON "ImportMapping"("owner", "kind", "headings");

-- CreateIndex
CREATE UNIQUE INDEX "School_moeCode_key" ON "School"("moeCode");

-- CreateIndex
CREATE INDEX "Person_identityDigest_idx" ON "Person"("identityDigest");

-- CreateIndex
CREATE INDEX "Occupation_cscoCode_idx" ON "Occupation"("cscoCode");

-- CreateIndex
CREATE INDEX "Listing_enterpriseId_twinKey_idx" ON "Listing"("enterpriseId", "twinKey");

-- CreateIndex
CREATE INDEX "ImportRun_schoolId_createdAt_idx" ON "ImportRun"("schoolId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRow_runId_outcome_idx" ON "ImportRow"("runId", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "ImportChange_runId_table_rowId_key" ON "ImportChange"("runId", "table", "rowId");

-- CreateIndex
CREATE INDEX "ImportChange_table_rowId_idx" ON "ImportChange"("table", "rowId");

-- AddForeignKey
ALTER TABLE "ImportChange" ADD CONSTRAINT "ImportChange_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- by hand ----------------------------------------------------------------------------------------------------------

UPDATE "Major" SET "successorCodes" = '{}';
UPDATE "ImportRow" SET "cells" = '{}';

-- What a word of the market was before stays to be read.
CREATE TRIGGER reference_append_only BEFORE UPDATE OR DELETE ON "ReferenceChange" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER reference_no_truncate BEFORE TRUNCATE ON "ReferenceChange" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE "RegionRing" ADD CONSTRAINT "RegionRing_km" CHECK ("ringKm" IN (5, 10, 20, 40, 80));
ALTER TABLE "Region" ADD CONSTRAINT "Region_centre" CHECK (("lat" IS NULL) = ("lng" IS NULL) AND "lat" BETWEEN -90 AND 90 AND "lng" BETWEEN -180 AND 180);
-- Stated and corrected are certain; only what was inferred carries how sure it is.
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_occupation_sure"
  CHECK (("occupationSure" IS NOT NULL) = ("occupationBy" = 'inferred' AND "occupationCode" IS NOT NULL) AND ("occupationSure" IS NULL OR "occupationSure" BETWEEN 0 AND 1));
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_progress" CHECK ("done" >= 0 AND "of" >= 0);
