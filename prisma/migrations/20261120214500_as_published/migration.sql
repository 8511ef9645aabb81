-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "asPublished" JSONB NOT NULL DEFAULT '{}';
