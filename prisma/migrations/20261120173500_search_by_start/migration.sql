-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "hazardous" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "startsOn" INTEGER NOT NULL DEFAULT 0;
