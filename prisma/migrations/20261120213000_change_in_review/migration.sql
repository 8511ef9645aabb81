-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "stoodAs" JSONB;

-- AlterTable
ALTER TABLE "ListingReview" ADD COLUMN     "changes" TEXT[];
