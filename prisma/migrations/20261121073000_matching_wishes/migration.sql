-- AlterTable
ALTER TABLE "StudentProfile" ADD COLUMN     "recommendations" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "MatchRefusal" (
    "personId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchRefusal_pkey" PRIMARY KEY ("personId","listingId")
);

-- CreateIndex
CREATE INDEX "MatchRefusal_listingId_idx" ON "MatchRefusal"("listingId");

-- AddForeignKey
ALTER TABLE "MatchRefusal" ADD CONSTRAINT "MatchRefusal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchRefusal" ADD CONSTRAINT "MatchRefusal_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
