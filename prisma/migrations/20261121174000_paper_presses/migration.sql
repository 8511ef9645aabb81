-- AlterTable
ALTER TABLE "Exemption" ADD COLUMN     "fileId" UUID;

-- CreateTable
CREATE TABLE "PaperPress" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "byRole" "Role" NOT NULL,
    "deed" TEXT NOT NULL,
    "toldBefore" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PaperPress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperPressItem" (
    "pressId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "refusal" JSONB,

    CONSTRAINT "PaperPressItem_pkey" PRIMARY KEY ("pressId","paperId")
);

-- CreateIndex
CREATE INDEX "PaperPress_byId_createdAt_idx" ON "PaperPress"("byId", "createdAt");

-- CreateIndex
CREATE INDEX "PaperPressItem_paperId_idx" ON "PaperPressItem"("paperId");

-- AddForeignKey
ALTER TABLE "Exemption" ADD CONSTRAINT "Exemption_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperPress" ADD CONSTRAINT "PaperPress_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperPressItem" ADD CONSTRAINT "PaperPressItem_pressId_fkey" FOREIGN KEY ("pressId") REFERENCES "PaperPress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperPressItem" ADD CONSTRAINT "PaperPressItem_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- by hand
ALTER TABLE "PaperPress" ADD CONSTRAINT "PaperPress_deed" CHECK ("deed" IN ('open', 'validate'));
-- What went has no reason to have stayed, and what was not taken yet has neither.
ALTER TABLE "PaperPressItem" ADD CONSTRAINT "PaperPressItem_refused_is_done" CHECK ("refusal" IS NULL OR "doneAt" IS NOT NULL);
