-- CreateEnum
CREATE TYPE "PlacementOrigin" AS ENUM ('offer', 'arranged', 'self_found', 'imported');

-- CreateEnum
CREATE TYPE "InternshipRecordKind" AS ENUM ('firm_check', 'inspection', 'filing', 'insurance', 'training', 'plan', 'authority_consent', 'escort');

-- CreateEnum
CREATE TYPE "ExemptionReason" AS ENUM ('further_study', 'army', 'own_business', 'postponed', 'illness', 'other');

-- CreateEnum
CREATE TYPE "PaperKind" AS ENUM ('consent', 'agreement', 'amendment', 'certificate');

-- CreateEnum
CREATE TYPE "PaperState" AS ENUM ('draft', 'signing', 'signed', 'valid', 'refused', 'cancelled', 'expired', 'ended');

-- CreateEnum
CREATE TYPE "Party" AS ENUM ('student', 'guardian', 'firm', 'co_host', 'school');

-- CreateEnum
CREATE TYPE "SigningMethod" AS ENUM ('account', 'link', 'paper', 'outside_seal');

-- CreateEnum
CREATE TYPE "GuestPurpose" AS ENUM ('consent', 'sign', 'mentor', 'assessment', 'own_choice');

-- CreateEnum
CREATE TYPE "CodeChannel" AS ENUM ('sms', 'mail', 'adviser_call');

-- CreateEnum
CREATE TYPE "ScanPileState" AS ENUM ('reading', 'read', 'confirmed', 'dropped', 'failed');

-- CreateEnum
CREATE TYPE "ScanReading" AS ENUM ('good', 'blurred', 'no_code', 'foreign', 'twice', 'outdated');

-- CreateEnum
CREATE TYPE "VisitMode" AS ENUM ('on_site', 'phone', 'video');

-- CreateEnum
CREATE TYPE "AbsenceState" AS ENUM ('asked', 'granted', 'refused');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PlacementState" ADD VALUE 'proposed';
ALTER TYPE "PlacementState" ADD VALUE 'running';
ALTER TYPE "PlacementState" ADD VALUE 'ended';
ALTER TYPE "PlacementState" ADD VALUE 'closed';
ALTER TYPE "PlacementState" ADD VALUE 'terminated';

-- DropForeignKey
ALTER TABLE "Placement" DROP CONSTRAINT "Placement_applicationId_fkey";

-- DropForeignKey
ALTER TABLE "Placement" DROP CONSTRAINT "Placement_listingId_fkey";

-- DropForeignKey
ALTER TABLE "NoticeDelivery" DROP CONSTRAINT "NoticeDelivery_notificationId_fkey";

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "schoolId" UUID;

-- AlterTable
ALTER TABLE "Placement" ADD COLUMN     "adviserSaidAt" TIMESTAMPTZ(3),
ADD COLUMN     "coHostId" UUID,
ADD COLUMN     "coHostShare" INTEGER,
ADD COLUMN     "collegeSaidAt" TIMESTAMPTZ(3),
ADD COLUMN     "contactName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactPhone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "endCode" TEXT,
ADD COLUMN     "endNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endedBy" "Party",
ADD COLUMN     "enrolmentId" UUID,
ADD COLUMN     "guardianSaidAt" TIMESTAMPTZ(3),
ADD COLUMN     "importRunId" UUID,
ADD COLUMN     "letterFileId" UUID,
ADD COLUMN     "mentorName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "mentorPhone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "number" SERIAL NOT NULL,
ADD COLUMN     "origin" "PlacementOrigin" NOT NULL DEFAULT 'offer',
ADD COLUMN     "overlapReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "startedAt" TIMESTAMPTZ(3),
ADD COLUMN     "teacherId" UUID,
ADD COLUMN     "terms" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "transferOfId" UUID,
ADD COLUMN     "verdict" JSONB,
ADD COLUMN     "verdictAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "applicationId" DROP NOT NULL,
ALTER COLUMN "listingId" DROP NOT NULL;

-- by hand: placements there were before came from offers, under the application's enrolment
UPDATE "Placement" p SET "enrolmentId" = a."enrolmentId" FROM "Application" a WHERE a.id = p."applicationId";
ALTER TABLE "Placement" ALTER COLUMN "enrolmentId" SET NOT NULL;

-- AlterTable
ALTER TABLE "NoticeDelivery" ADD COLUMN     "guestLinkId" UUID,
ALTER COLUMN "notificationId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "PlacementStep" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "from" "PlacementState",
    "to" "PlacementState" NOT NULL,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlacementStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InternshipRecord" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "kind" "InternshipRecordKind" NOT NULL,
    "enterpriseId" UUID,
    "roundId" UUID,
    "classId" UUID,
    "placementId" UUID,
    "content" JSONB NOT NULL,
    "fileId" UUID,
    "validFrom" DATE,
    "validUntil" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "InternshipRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LawWaiver" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "fileId" UUID,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "LawWaiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Exemption" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "reason" "ExemptionReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "fromDay" DATE NOT NULL,
    "untilDay" DATE,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Exemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperTemplate" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PaperTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "number" TEXT NOT NULL,
    "state" "PaperState" NOT NULL,
    "amendsId" UUID,
    "replacesId" UUID,
    "templateId" UUID,
    "terms" JSONB NOT NULL DEFAULT '{}',
    "deltas" JSONB NOT NULL DEFAULT '[]',
    "content" JSONB NOT NULL DEFAULT '{}',
    "contentHash" TEXT,
    "pages" INTEGER,
    "verdict" JSONB,
    "verifyCode" TEXT,
    "signBy" DATE,
    "frozenAt" TIMESTAMPTZ(3),
    "validAt" TIMESTAMPTZ(3),
    "validById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperSignature" (
    "id" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "party" "Party" NOT NULL,
    "signerName" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "personId" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "method" "SigningMethod",
    "typedName" TEXT NOT NULL DEFAULT '',
    "drawing" TEXT NOT NULL DEFAULT '',
    "contentHash" TEXT,
    "evidence" JSONB NOT NULL DEFAULT '{}',
    "enteredById" UUID,
    "confirmedById" UUID,
    "refusedAt" TIMESTAMPTZ(3),
    "refusal" TEXT NOT NULL DEFAULT '',
    "voidedAt" TIMESTAMPTZ(3),
    "voidedWhy" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaperSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperStep" (
    "id" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "from" "PaperState",
    "to" "PaperState" NOT NULL,
    "party" "Party",
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaperStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SealAuthority" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "enterpriseId" UUID,
    "schoolId" UUID,
    "fileId" UUID,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SealAuthority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuestLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" "GuestPurpose" NOT NULL,
    "placementId" UUID NOT NULL,
    "paperId" UUID,
    "party" "Party" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "mail" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "codeHash" TEXT,
    "codeBy" "CodeChannel",
    "codeSentAt" TIMESTAMPTZ(3),
    "codeExpiresAt" TIMESTAMPTZ(3),
    "codesSent" INTEGER NOT NULL DEFAULT 0,
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "provedAt" TIMESTAMPTZ(3),
    "calledById" UUID,

    CONSTRAINT "GuestLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallRequest" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "paperId" UUID,
    "name" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "outcome" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CallRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperPrint" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "pages" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaperPrint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrintedPaper" (
    "printId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,

    CONSTRAINT "PrintedPaper_pkey" PRIMARY KEY ("printId","paperId")
);

-- CreateTable
CREATE TABLE "ScanPile" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "printId" UUID,
    "state" "ScanPileState" NOT NULL,
    "uploadedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "filesRead" INTEGER NOT NULL DEFAULT 0,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ScanPile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScanFile" (
    "pileId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ScanFile_pkey" PRIMARY KEY ("pileId","fileId")
);

-- CreateTable
CREATE TABLE "ScanPage" (
    "id" UUID NOT NULL,
    "pileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "imageId" UUID,
    "paperId" UUID,
    "page" INTEGER,
    "reading" "ScanReading" NOT NULL,
    "sharpness" DOUBLE PRECISION,
    "inkOf" "Party"[],
    "sortedById" UUID,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScanPage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "weekOf" DATE NOT NULL,
    "tasks" INTEGER[],
    "body" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedByName" TEXT NOT NULL DEFAULT '',
    "confirmedById" UUID,
    "confirmNote" TEXT NOT NULL DEFAULT '',
    "mark" INTEGER,
    "markNote" TEXT NOT NULL DEFAULT '',
    "markedById" UUID,
    "markedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalPhoto" (
    "entryId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "JournalPhoto_pkey" PRIMARY KEY ("entryId","fileId")
);

-- CreateTable
CREATE TABLE "MarkTemplate" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "mark" INTEGER,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MarkTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "mode" "VisitMode" NOT NULL,
    "visitedOn" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "findings" JSONB NOT NULL DEFAULT '{}',
    "fileId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitedPlacement" (
    "visitId" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "VisitedPlacement_pkey" PRIMARY KEY ("visitId","placementId")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "takenById" UUID,
    "takenAt" TIMESTAMPTZ(3),
    "escalation" INTEGER NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "outcome" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentNote" (
    "id" UUID NOT NULL,
    "incidentId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IncidentNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayMonth" (
    "placementId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "minutes" INTEGER,
    "paid" INTEGER,
    "paidOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,
    "settledNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PayMonth_pkey" PRIMARY KEY ("placementId","month")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "untilDay" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" "AbsenceState" NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decision" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "party" "Party" NOT NULL,
    "content" JSONB NOT NULL,
    "score" INTEGER,
    "submittedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "byName" TEXT NOT NULL DEFAULT '',
    "byPhone" BOOLEAN NOT NULL DEFAULT false,
    "disputedAt" TIMESTAMPTZ(3),
    "disputedBy" "Party",
    "dispute" TEXT NOT NULL DEFAULT '',
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "resolution" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClockMark" (
    "subjectId" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClockMark_pkey" PRIMARY KEY ("subjectId","mark")
);

-- CreateIndex
CREATE INDEX "PlacementStep_placementId_at_idx" ON "PlacementStep"("placementId", "at");

-- CreateIndex
CREATE INDEX "InternshipRecord_schoolId_kind_idx" ON "InternshipRecord"("schoolId", "kind");

-- CreateIndex
CREATE INDEX "InternshipRecord_enterpriseId_idx" ON "InternshipRecord"("enterpriseId");

-- CreateIndex
CREATE INDEX "InternshipRecord_classId_idx" ON "InternshipRecord"("classId");

-- CreateIndex
CREATE INDEX "InternshipRecord_placementId_idx" ON "InternshipRecord"("placementId");

-- CreateIndex
CREATE INDEX "LawWaiver_placementId_idx" ON "LawWaiver"("placementId");

-- CreateIndex
CREATE INDEX "Exemption_enrolmentId_idx" ON "Exemption"("enrolmentId");

-- CreateIndex
CREATE UNIQUE INDEX "PaperTemplate_schoolId_kind_version_key" ON "PaperTemplate"("schoolId", "kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_verifyCode_key" ON "Paper"("verifyCode");

-- CreateIndex
CREATE INDEX "Paper_placementId_kind_idx" ON "Paper"("placementId", "kind");

-- CreateIndex
CREATE INDEX "Paper_schoolId_kind_state_idx" ON "Paper"("schoolId", "kind", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_schoolId_number_key" ON "Paper"("schoolId", "number");

-- CreateIndex
CREATE INDEX "PaperSignature_paperId_idx" ON "PaperSignature"("paperId");

-- CreateIndex
CREATE INDEX "PaperSignature_personId_idx" ON "PaperSignature"("personId");

-- CreateIndex
CREATE INDEX "PaperStep_paperId_at_idx" ON "PaperStep"("paperId", "at");

-- CreateIndex
CREATE INDEX "SealAuthority_personId_idx" ON "SealAuthority"("personId");

-- CreateIndex
CREATE INDEX "SealAuthority_enterpriseId_idx" ON "SealAuthority"("enterpriseId");

-- CreateIndex
CREATE INDEX "SealAuthority_schoolId_idx" ON "SealAuthority"("schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "GuestLink_tokenHash_key" ON "GuestLink"("tokenHash");

-- CreateIndex
CREATE INDEX "GuestLink_placementId_idx" ON "GuestLink"("placementId");

-- CreateIndex
CREATE INDEX "GuestLink_paperId_idx" ON "GuestLink"("paperId");

-- CreateIndex
CREATE INDEX "CallRequest_placementId_idx" ON "CallRequest"("placementId");

-- CreateIndex
CREATE INDEX "CallRequest_doneAt_dueAt_idx" ON "CallRequest"("doneAt", "dueAt");

-- CreateIndex
CREATE INDEX "PaperPrint_schoolId_createdAt_idx" ON "PaperPrint"("schoolId", "createdAt");

-- CreateIndex
CREATE INDEX "PrintedPaper_paperId_idx" ON "PrintedPaper"("paperId");

-- CreateIndex
CREATE INDEX "ScanPile_schoolId_createdAt_idx" ON "ScanPile"("schoolId", "createdAt");

-- CreateIndex
CREATE INDEX "ScanPage_paperId_idx" ON "ScanPage"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "ScanPage_pileId_position_key" ON "ScanPage"("pileId", "position");

-- CreateIndex
CREATE INDEX "JournalEntry_submittedAt_markedAt_idx" ON "JournalEntry"("submittedAt", "markedAt");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_placementId_weekOf_key" ON "JournalEntry"("placementId", "weekOf");

-- CreateIndex
CREATE INDEX "MarkTemplate_personId_idx" ON "MarkTemplate"("personId");

-- CreateIndex
CREATE INDEX "Visit_schoolId_visitedOn_idx" ON "Visit"("schoolId", "visitedOn");

-- CreateIndex
CREATE INDEX "VisitedPlacement_placementId_idx" ON "VisitedPlacement"("placementId");

-- CreateIndex
CREATE INDEX "Incident_placementId_idx" ON "Incident"("placementId");

-- CreateIndex
CREATE INDEX "Incident_closedAt_dueAt_idx" ON "Incident"("closedAt", "dueAt");

-- CreateIndex
CREATE INDEX "IncidentNote_incidentId_createdAt_idx" ON "IncidentNote"("incidentId", "createdAt");

-- CreateIndex
CREATE INDEX "Absence_placementId_idx" ON "Absence"("placementId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_placementId_party_key" ON "Assessment"("placementId", "party");

-- CreateIndex
CREATE UNIQUE INDEX "Placement_number_key" ON "Placement"("number");

-- CreateIndex
CREATE INDEX "Placement_enrolmentId_idx" ON "Placement"("enrolmentId");

-- CreateIndex
CREATE INDEX "Placement_enterpriseId_state_idx" ON "Placement"("enterpriseId", "state");

-- CreateIndex
CREATE INDEX "Placement_state_startsOn_idx" ON "Placement"("state", "startsOn");

-- CreateIndex
CREATE INDEX "Placement_teacherId_idx" ON "Placement"("teacherId");

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_coHostId_fkey" FOREIGN KEY ("coHostId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_letterFileId_fkey" FOREIGN KEY ("letterFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_transferOfId_fkey" FOREIGN KEY ("transferOfId") REFERENCES "Placement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacementStep" ADD CONSTRAINT "PlacementStep_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_classId_fkey" FOREIGN KEY ("classId") REFERENCES "SchoolClass"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LawWaiver" ADD CONSTRAINT "LawWaiver_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LawWaiver" ADD CONSTRAINT "LawWaiver_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LawWaiver" ADD CONSTRAINT "LawWaiver_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exemption" ADD CONSTRAINT "Exemption_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exemption" ADD CONSTRAINT "Exemption_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperTemplate" ADD CONSTRAINT "PaperTemplate_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "PaperTemplate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_amendsId_fkey" FOREIGN KEY ("amendsId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSignature" ADD CONSTRAINT "PaperSignature_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSignature" ADD CONSTRAINT "PaperSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperStep" ADD CONSTRAINT "PaperStep_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealAuthority" ADD CONSTRAINT "SealAuthority_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealAuthority" ADD CONSTRAINT "SealAuthority_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealAuthority" ADD CONSTRAINT "SealAuthority_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealAuthority" ADD CONSTRAINT "SealAuthority_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestLink" ADD CONSTRAINT "GuestLink_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestLink" ADD CONSTRAINT "GuestLink_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallRequest" ADD CONSTRAINT "CallRequest_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallRequest" ADD CONSTRAINT "CallRequest_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallRequest" ADD CONSTRAINT "CallRequest_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperPrint" ADD CONSTRAINT "PaperPrint_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedPaper" ADD CONSTRAINT "PrintedPaper_printId_fkey" FOREIGN KEY ("printId") REFERENCES "PaperPrint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedPaper" ADD CONSTRAINT "PrintedPaper_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPile" ADD CONSTRAINT "ScanPile_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPile" ADD CONSTRAINT "ScanPile_printId_fkey" FOREIGN KEY ("printId") REFERENCES "PaperPrint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanFile" ADD CONSTRAINT "ScanFile_pileId_fkey" FOREIGN KEY ("pileId") REFERENCES "ScanPile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanFile" ADD CONSTRAINT "ScanFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPage" ADD CONSTRAINT "ScanPage_pileId_fkey" FOREIGN KEY ("pileId") REFERENCES "ScanPile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPage" ADD CONSTRAINT "ScanPage_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScanPage" ADD CONSTRAINT "ScanPage_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalPhoto" ADD CONSTRAINT "JournalPhoto_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "JournalEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalPhoto" ADD CONSTRAINT "JournalPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarkTemplate" ADD CONSTRAINT "MarkTemplate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitedPlacement" ADD CONSTRAINT "VisitedPlacement_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitedPlacement" ADD CONSTRAINT "VisitedPlacement_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentNote" ADD CONSTRAINT "IncidentNote_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentNote" ADD CONSTRAINT "IncidentNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayMonth" ADD CONSTRAINT "PayMonth_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_guestLinkId_fkey" FOREIGN KEY ("guestLinkId") REFERENCES "GuestLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- by hand
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_offer_has_application" CHECK (("origin" = 'offer') = ("applicationId" IS NOT NULL));
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_days_in_order" CHECK ("endsOn" IS NULL OR "startsOn" IS NULL OR "endsOn" >= "startsOn");
-- what is told once hangs on one thing only
ALTER TABLE "InternshipRecord" ADD CONSTRAINT "InternshipRecord_one_scope" CHECK (num_nonnulls("enterpriseId", "roundId", "classId", "placementId") = 1);
ALTER TABLE "SealAuthority" ADD CONSTRAINT "SealAuthority_one_seal" CHECK (num_nonnulls("enterpriseId", "schoolId") = 1);
-- one agreement and one consent at a time, one standing place for a name per party
CREATE UNIQUE INDEX "Paper_one_at_a_time" ON "Paper" ("placementId", "kind") WHERE "kind" IN ('consent', 'agreement') AND "state" IN ('draft', 'signing', 'signed', 'valid');
CREATE UNIQUE INDEX "PaperSignature_one_per_party" ON "PaperSignature" ("paperId", "party") WHERE "voidedAt" IS NULL;
-- a paper that is open for signing has frozen words, and they are never rewritten
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_frozen_when_open" CHECK ("state" IN ('draft', 'cancelled') OR ("contentHash" IS NOT NULL AND "frozenAt" IS NOT NULL));
CREATE FUNCTION refuse_unfreezing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozenAt" IS NOT NULL AND (NEW."content" IS DISTINCT FROM OLD."content" OR NEW."contentHash" IS DISTINCT FROM OLD."contentHash" OR NEW."terms" IS DISTINCT FROM OLD."terms" OR NEW."frozenAt" IS DISTINCT FROM OLD."frozenAt") THEN
    RAISE EXCEPTION 'the words of paper % are frozen', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Paper_words_frozen" BEFORE UPDATE ON "Paper" FOR EACH ROW EXECUTE FUNCTION refuse_unfreezing();
-- a given signature says how, of which words; it is voided, never changed or taken away
ALTER TABLE "PaperSignature" ADD CONSTRAINT "PaperSignature_says_how" CHECK ("signedAt" IS NULL OR ("method" IS NOT NULL AND "contentHash" IS NOT NULL));
CREATE FUNCTION refuse_unsigning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."signedAt" IS NULL THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' OR NEW."signedAt" IS DISTINCT FROM OLD."signedAt" OR NEW."method" IS DISTINCT FROM OLD."method" OR NEW."contentHash" IS DISTINCT FROM OLD."contentHash" OR NEW."typedName" IS DISTINCT FROM OLD."typedName" OR NEW."drawing" IS DISTINCT FROM OLD."drawing" OR NEW."evidence" IS DISTINCT FROM OLD."evidence" OR (OLD."voidedAt" IS NOT NULL AND NEW."voidedAt" IS DISTINCT FROM OLD."voidedAt") THEN
    RAISE EXCEPTION 'signature % was given', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PaperSignature_given" BEFORE UPDATE OR DELETE ON "PaperSignature" FOR EACH ROW EXECUTE FUNCTION refuse_unsigning();
CREATE TRIGGER "PlacementStep_refuse_rewriting" BEFORE UPDATE OR DELETE ON "PlacementStep" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PaperStep_refuse_rewriting" BEFORE UPDATE OR DELETE ON "PaperStep" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
-- at most one state of not taking part at a time
CREATE UNIQUE INDEX "Exemption_one_standing" ON "Exemption" ("enrolmentId") WHERE "endedAt" IS NULL;
-- what leaves the house goes to somebody's inbox, or to a guest
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_to_somebody" CHECK (num_nonnulls("notificationId", "guestLinkId") = 1);
