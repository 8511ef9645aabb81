-- AlterEnum
ALTER TYPE "RoundFilledBy" ADD VALUE 'sheet';

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "reminded" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "RoundOffer" (
    "programmeId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "applicationId" UUID,
    "fault" TEXT,
    "rank" INTEGER NOT NULL,
    "isNext" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundOffer_pkey" PRIMARY KEY ("programmeId","entryId")
);

-- CreateIndex
CREATE INDEX "RoundOffer_entryId_idx" ON "RoundOffer"("entryId");

-- CreateIndex
CREATE INDEX "RoundOffer_applicationId_idx" ON "RoundOffer"("applicationId");

-- AddForeignKey
ALTER TABLE "RoundOffer" ADD CONSTRAINT "RoundOffer_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "RoundProgramme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundOffer" ADD CONSTRAINT "RoundOffer_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RoundEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundOffer" ADD CONSTRAINT "RoundOffer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- by hand
-- Either an offer, or what kept it back.
ALTER TABLE "RoundOffer" ADD CONSTRAINT "RoundOffer_offer_or_fault" CHECK (("applicationId" IS NULL) = ("fault" IS NOT NULL));
