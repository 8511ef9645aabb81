-- CreateEnum
CREATE TYPE "SearchCadence" AS ENUM ('none', 'daily', 'weekly');

-- AlterTable
ALTER TABLE "NoticeDelivery" ADD COLUMN     "unsubscribeUrl" TEXT;

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "params" TEXT NOT NULL,
    "cadence" "SearchCadence" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastRunAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "tokenHash" TEXT,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearchHit" (
    "savedSearchId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedSearchHit_pkey" PRIMARY KEY ("savedSearchId","listingId")
);

-- CreateTable
CREATE TABLE "SearchCount" (
    "day" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "zeroHits" INTEGER NOT NULL,

    CONSTRAINT "SearchCount_pkey" PRIMARY KEY ("day","words")
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_tokenHash_key" ON "SavedSearch"("tokenHash");

-- CreateIndex
CREATE INDEX "SavedSearch_cadence_lastRunAt_idx" ON "SavedSearch"("cadence", "lastRunAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_personId_params_key" ON "SavedSearch"("personId", "params");

-- CreateIndex
CREATE INDEX "SavedSearchHit_listingId_idx" ON "SavedSearchHit"("listingId");

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearchHit" ADD CONSTRAINT "SavedSearchHit_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearchHit" ADD CONSTRAINT "SavedSearchHit_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ------------------------------------------------------------------ by hand
ALTER TABLE "SearchCount" ADD CONSTRAINT "SearchCount_counts" CHECK ("count" > 0 AND "zeroHits" BETWEEN 0 AND "count");
