-- CreateEnum
CREATE TYPE "StudentSearch" AS ENUM ('off', 'approved_enterprises', 'verified_enterprises');

-- CreateEnum
CREATE TYPE "InvitationAnswer" AS ENUM ('accepted', 'declined');

-- CreateEnum
CREATE TYPE "RecommendedState" AS ENUM ('asked', 'agreed', 'declined');

-- AlterTable
ALTER TABLE "School" ADD COLUMN     "studentSearch" "StudentSearch" NOT NULL DEFAULT 'off';

-- CreateTable
CREATE TABLE "StudentInvitation" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "studentId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "invitedById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" "InvitationAnswer",
    "reasonCode" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "StudentInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefusedEnterprise" (
    "personId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RefusedEnterprise_pkey" PRIMARY KEY ("personId","enterpriseId")
);

-- CreateTable
CREATE TABLE "RecommendedList" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "listingId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecommendedList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendedStudent" (
    "listId" UUID NOT NULL,
    "studentId" UUID NOT NULL,
    "state" "RecommendedState" NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecommendedStudent_pkey" PRIMARY KEY ("listId","studentId")
);

-- CreateTable
CREATE TABLE "StudentDocument" (
    "index" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "tokens" TEXT[],
    "titleTokens" TEXT[],
    "circle" TEXT NOT NULL,
    "schoolId" UUID NOT NULL,
    "majorField" TEXT,
    "majorCode" TEXT NOT NULL,
    "studyYear" TEXT NOT NULL,
    "skillCodes" TEXT[],
    "placeCodes" TEXT[],
    "kinds" TEXT[],
    "languages" TEXT[],
    "availableFrom" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StudentDocument_pkey" PRIMARY KEY ("index","id")
);

-- CreateIndex
CREATE INDEX "StudentInvitation_enterpriseId_sentAt_idx" ON "StudentInvitation"("enterpriseId", "sentAt");

-- CreateIndex
CREATE INDEX "StudentInvitation_studentId_sentAt_idx" ON "StudentInvitation"("studentId", "sentAt");

-- CreateIndex
CREATE INDEX "StudentInvitation_listingId_idx" ON "StudentInvitation"("listingId");

-- CreateIndex
CREATE INDEX "RefusedEnterprise_enterpriseId_idx" ON "RefusedEnterprise"("enterpriseId");

-- CreateIndex
CREATE INDEX "RecommendedList_schoolId_createdAt_idx" ON "RecommendedList"("schoolId", "createdAt");

-- CreateIndex
CREATE INDEX "RecommendedList_enterpriseId_createdAt_idx" ON "RecommendedList"("enterpriseId", "createdAt");

-- CreateIndex
CREATE INDEX "RecommendedList_listingId_idx" ON "RecommendedList"("listingId");

-- CreateIndex
CREATE INDEX "RecommendedStudent_studentId_idx" ON "RecommendedStudent"("studentId");

-- AddForeignKey
ALTER TABLE "StudentInvitation" ADD CONSTRAINT "StudentInvitation_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudentInvitation" ADD CONSTRAINT "StudentInvitation_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudentInvitation" ADD CONSTRAINT "StudentInvitation_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefusedEnterprise" ADD CONSTRAINT "RefusedEnterprise_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefusedEnterprise" ADD CONSTRAINT "RefusedEnterprise_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendedList" ADD CONSTRAINT "RecommendedList_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendedList" ADD CONSTRAINT "RecommendedList_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendedList" ADD CONSTRAINT "RecommendedList_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendedStudent" ADD CONSTRAINT "RecommendedStudent_listId_fkey" FOREIGN KEY ("listId") REFERENCES "RecommendedList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendedStudent" ADD CONSTRAINT "RecommendedStudent_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ------------------------------------------------------------------ by hand
-- What somebody answered has its instant, and only a no has a reason.
ALTER TABLE "StudentInvitation" ADD CONSTRAINT "StudentInvitation_answer" CHECK (
  ("answer" IS NULL) = ("answeredAt" IS NULL) AND ("reasonCode" IS NULL OR "answer" = 'declined')
);
ALTER TABLE "StudentInvitation" ADD CONSTRAINT "StudentInvitation_expires" CHECK ("expiresAt" > "sentAt");
CREATE INDEX "StudentDocument_tokens" ON "StudentDocument" USING gin ("tokens");
