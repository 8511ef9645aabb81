-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "recordedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "PayMonth" ADD COLUMN     "paidTo" TEXT NOT NULL DEFAULT 'student';
-- whoever received it, it was one of the two
ALTER TABLE "PayMonth" ADD CONSTRAINT "PayMonth_paidTo" CHECK ("paidTo" IN ('student', 'other'));
