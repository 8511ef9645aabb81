-- CreateEnum
CREATE TYPE "ProfileRecordKind" AS ENUM ('course', 'certificate', 'project', 'competition', 'work');

-- CreateEnum
CREATE TYPE "Shift" AS ENUM ('day', 'two_shift', 'three_shift', 'rotating', 'flexible');

-- CreateEnum
CREATE TYPE "InsurancePayer" AS ENUM ('enterprise', 'school');

-- CreateEnum
CREATE TYPE "SchoolVerdict" AS ENUM ('approved', 'not_a_fit');

-- CreateEnum
CREATE TYPE "BookingState" AS ENUM ('asked', 'confirmed', 'declined', 'cancelled');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ListingKind" ADD VALUE 'observation';
ALTER TYPE "ListingKind" ADD VALUE 'apprenticeship';
ALTER TYPE "ListingKind" ADD VALUE 'order_class';
ALTER TYPE "ListingKind" ADD VALUE 'part_time';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ListingStatus" ADD VALUE 'paused';
ALTER TYPE "ListingStatus" ADD VALUE 'archived';

-- AlterTable
ALTER TABLE "StudentProfile" ADD COLUMN     "availableFrom" DATE,
ADD COLUMN     "availableUntil" DATE,
ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "needsDorm" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "refusedShifts" "Shift"[],
ADD COLUMN     "refusesNight" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "wishedOccupations" TEXT[],
ADD COLUMN     "wishedPay" INTEGER;

-- AlterTable
ALTER TABLE "ProfileSkill" ADD COLUMN     "level" TEXT;

-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "applyBy" DATE,
ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "certificates" TEXT[],
ADD COLUMN     "clonedFromId" UUID,
ADD COLUMN     "dormCost" INTEGER,
ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "hazards" TEXT[],
ADD COLUMN     "insurancePayer" "InsurancePayer",
ADD COLUMN     "labourGrade" INTEGER,
ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "likePostStaff" INTEGER,
ADD COLUMN     "mentor" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "payAllowances" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "payBase" INTEGER,
ADD COLUMN     "payDay" INTEGER,
ADD COLUMN     "payOvertime" INTEGER,
ADD COLUMN     "payPiece" INTEGER,
ADD COLUMN     "payPieceUnit" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "probationMonths" INTEGER,
ADD COLUMN     "probationPay" INTEGER,
ADD COLUMN     "questions" TEXT[],
ADD COLUMN     "restDayWork" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "samePostWage" INTEGER,
ADD COLUMN     "shift" "Shift";

-- AlterTable
ALTER TABLE "ListingReview" ADD COLUMN     "fieldNotes" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "assigneeId" UUID,
ADD COLUMN     "offerEndsOn" DATE,
ADD COLUMN     "offerStartsOn" DATE,
ADD COLUMN     "offerTerms" JSONB,
ADD COLUMN     "seenAt" TIMESTAMPTZ(3),
ADD COLUMN     "siteIds" UUID[];

-- CreateTable
CREATE TABLE "ProfileRecord" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "ProfileRecordKind" NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "startedOn" DATE,
    "endedOn" DATE,
    "description" TEXT NOT NULL DEFAULT '',
    "certificateCode" TEXT,
    "skillCodes" TEXT[],
    "fileId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProfileRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "enterpriseId" UUID,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationFile" (
    "applicationId" UUID NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "ApplicationFile_pkey" PRIMARY KEY ("applicationId","fileId")
);

-- CreateTable
CREATE TABLE "EnterprisePhoto" (
    "fileId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EnterprisePhoto_pkey" PRIMARY KEY ("fileId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingSite" (
    "listingId" UUID NOT NULL,
    "siteId" UUID NOT NULL,
    "seats" INTEGER NOT NULL,

    CONSTRAINT "ListingSite_pkey" PRIMARY KEY ("listingId","siteId")
);

-- CreateTable
CREATE TABLE "SavedListing" (
    "personId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "remindOn" DATE,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SavedListing_pkey" PRIMARY KEY ("personId","listingId")
);

-- CreateTable
CREATE TABLE "SchoolEnterprise" (
    "schoolId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "verdict" "SchoolVerdict" NOT NULL,
    "reasonCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SchoolEnterprise_pkey" PRIMARY KEY ("schoolId","enterpriseId")
);

-- CreateTable
CREATE TABLE "ObservationBooking" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "students" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "state" "BookingState" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "answerNote" TEXT NOT NULL DEFAULT '',
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ObservationBooking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationNote" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApplicationNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterviewSlot" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "applicationId" UUID,
    "bookedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "remindedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InterviewSlot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProfileRecord_personId_kind_idx" ON "ProfileRecord"("personId", "kind");

-- CreateIndex
CREATE INDEX "StoredFile_personId_idx" ON "StoredFile"("personId");

-- CreateIndex
CREATE INDEX "StoredFile_enterpriseId_idx" ON "StoredFile"("enterpriseId");

-- CreateIndex
CREATE INDEX "ApplicationFile_fileId_idx" ON "ApplicationFile"("fileId");

-- CreateIndex
CREATE INDEX "EnterprisePhoto_enterpriseId_position_idx" ON "EnterprisePhoto"("enterpriseId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_personId_page_name_key" ON "SavedView"("personId", "page", "name");

-- CreateIndex
CREATE INDEX "SavedListing_listingId_idx" ON "SavedListing"("listingId");

-- CreateIndex
CREATE INDEX "SchoolEnterprise_enterpriseId_idx" ON "SchoolEnterprise"("enterpriseId");

-- CreateIndex
CREATE INDEX "ObservationBooking_listingId_idx" ON "ObservationBooking"("listingId");

-- CreateIndex
CREATE INDEX "ObservationBooking_schoolId_classId_idx" ON "ObservationBooking"("schoolId", "classId");

-- CreateIndex
CREATE INDEX "ApplicationNote_applicationId_createdAt_idx" ON "ApplicationNote"("applicationId", "createdAt");

-- CreateIndex
CREATE INDEX "InterviewSlot_listingId_startsAt_idx" ON "InterviewSlot"("listingId", "startsAt");

-- CreateIndex
CREATE INDEX "InterviewSlot_startsAt_idx" ON "InterviewSlot"("startsAt");

-- AddForeignKey
ALTER TABLE "ProfileRecord" ADD CONSTRAINT "ProfileRecord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileRecord" ADD CONSTRAINT "ProfileRecord_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationFile" ADD CONSTRAINT "ApplicationFile_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationFile" ADD CONSTRAINT "ApplicationFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterprisePhoto" ADD CONSTRAINT "EnterprisePhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterprisePhoto" ADD CONSTRAINT "EnterprisePhoto_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSite" ADD CONSTRAINT "ListingSite_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSite" ADD CONSTRAINT "ListingSite_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "EnterpriseSite"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedListing" ADD CONSTRAINT "SavedListing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedListing" ADD CONSTRAINT "SavedListing_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolEnterprise" ADD CONSTRAINT "SchoolEnterprise_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolEnterprise" ADD CONSTRAINT "SchoolEnterprise_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationBooking" ADD CONSTRAINT "ObservationBooking_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationBooking" ADD CONSTRAINT "ObservationBooking_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationBooking" ADD CONSTRAINT "ObservationBooking_classId_fkey" FOREIGN KEY ("classId") REFERENCES "SchoolClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationNote" ADD CONSTRAINT "ApplicationNote_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationNote" ADD CONSTRAINT "ApplicationNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterviewSlot" ADD CONSTRAINT "InterviewSlot_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterviewSlot" ADD CONSTRAINT "InterviewSlot_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ------------------------------------------------------------------ by hand
-- Two people never hold one time, and nobody two open times with one firm.
CREATE UNIQUE INDEX "InterviewSlot_one_per_application" ON "InterviewSlot" ("applicationId") WHERE "cancelledAt" IS NULL;
ALTER TABLE "InterviewSlot" ADD CONSTRAINT "InterviewSlot_times" CHECK ("endsAt" > "startsAt" AND ("applicationId" IS NULL) = ("bookedAt" IS NULL));
CREATE INDEX "InterviewSlot_due_reminder" ON "InterviewSlot" ("startsAt")
  WHERE "applicationId" IS NOT NULL AND "cancelledAt" IS NULL AND "remindedAt" IS NULL;

-- A file belongs to a person or to a firm.
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_one_owner" CHECK (("personId" IS NULL) <> ("enterpriseId" IS NULL) AND "bytes" > 0);

-- Figures of pay and work that can be true at all.
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_pay_parts" CHECK (
  coalesce("payBase", 0) >= 0 AND coalesce("payOvertime", 0) >= 0 AND coalesce("payPiece", 0) >= 0
  AND coalesce("probationPay", 0) >= 0 AND coalesce("samePostWage", 0) >= 0 AND coalesce("dormCost", 0) >= 0
  AND coalesce("likePostStaff", 0) >= 0 AND coalesce("payDay", 1) BETWEEN 1 AND 31
  AND coalesce("probationMonths", 0) BETWEEN 0 AND 6 AND coalesce("labourGrade", 1) BETWEEN 1 AND 4);
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_days" CHECK ("endsOn" IS NULL OR "startsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_questions" CHECK (cardinality("questions") <= 2);
ALTER TABLE "ListingSite" ADD CONSTRAINT "ListingSite_seats" CHECK ("seats" > 0);
ALTER TABLE "ObservationBooking" ADD CONSTRAINT "ObservationBooking_students" CHECK ("students" > 0);
CREATE UNIQUE INDEX "ObservationBooking_one_standing" ON "ObservationBooking" ("listingId", "classId", "day")
  WHERE "state" NOT IN ('declined', 'cancelled');
ALTER TABLE "SchoolEnterprise" ADD CONSTRAINT "SchoolEnterprise_no_with_code" CHECK (("verdict" = 'not_a_fit') = ("reasonCode" IS NOT NULL));
CREATE INDEX "SavedListing_due" ON "SavedListing" ("remindOn") WHERE "remindedAt" IS NULL AND "remindOn" IS NOT NULL;
-- A draft has no history: it is deleted, not moved to an end.
ALTER TABLE "Application" ADD CONSTRAINT "Application_offer_days" CHECK ("offerEndsOn" IS NULL OR "offerStartsOn" IS NULL OR "offerEndsOn" >= "offerStartsOn");

-- What a school had accepted before it could say so: firms whose internships its students are in, or may be in.
INSERT INTO "SchoolEnterprise" ("schoolId", "enterpriseId", "verdict", "decidedAt")
  SELECT DISTINCT en."schoolId", l."enterpriseId", 'approved'::"SchoolVerdict", now()
  FROM "Application" a JOIN "Listing" l ON l.id = a."listingId" JOIN "Enrolment" en ON en.id = a."enrolmentId"
  WHERE l.kind::text = 'internship' AND a.status IN ('offered', 'accepted', 'school_review', 'placed')
  ON CONFLICT DO NOTHING;
