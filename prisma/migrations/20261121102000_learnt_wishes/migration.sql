-- What a student's own noes teach, and what a student who consents has opened.
ALTER TYPE "ConsentPurpose" ADD VALUE 'behaviour';
ALTER TABLE "MatchRefusal" ADD COLUMN "never" BOOLEAN NOT NULL DEFAULT false;
CREATE TABLE "ListingView" (
    "personId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "viewedOn" DATE NOT NULL,
    CONSTRAINT "ListingView_pkey" PRIMARY KEY ("personId","listingId")
);
CREATE INDEX "ListingView_listingId_idx" ON "ListingView"("listingId");
CREATE INDEX "ListingView_viewedOn_idx" ON "ListingView"("viewedOn");
ALTER TABLE "ListingView" ADD CONSTRAINT "ListingView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ListingView" ADD CONSTRAINT "ListingView_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
