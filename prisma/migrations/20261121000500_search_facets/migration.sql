-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "answersIn" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "answersKept" INTEGER,
ADD COLUMN     "applicantsPerSeat" DOUBLE PRECISION,
ADD COLUMN     "approvedBy" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "majorFields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "occupationCode" TEXT,
ADD COLUMN     "placeCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "provides" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "shifts" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "startMonth" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "tradeGroup" TEXT,
ADD COLUMN     "verified" BOOLEAN NOT NULL DEFAULT false;
