-- CreateTable
CREATE TABLE "TeacherTip" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TeacherTip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TippedStudent" (
    "tipId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "TippedStudent_pkey" PRIMARY KEY ("tipId","personId")
);

-- CreateIndex
CREATE INDEX "TeacherTip_classId_createdAt_idx" ON "TeacherTip"("classId", "createdAt");

-- CreateIndex
CREATE INDEX "TeacherTip_listingId_idx" ON "TeacherTip"("listingId");

-- CreateIndex
CREATE INDEX "TeacherTip_schoolId_idx" ON "TeacherTip"("schoolId");

-- CreateIndex
CREATE INDEX "TippedStudent_personId_idx" ON "TippedStudent"("personId");

-- AddForeignKey
ALTER TABLE "TeacherTip" ADD CONSTRAINT "TeacherTip_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeacherTip" ADD CONSTRAINT "TeacherTip_classId_fkey" FOREIGN KEY ("classId") REFERENCES "SchoolClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeacherTip" ADD CONSTRAINT "TeacherTip_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TippedStudent" ADD CONSTRAINT "TippedStudent_tipId_fkey" FOREIGN KEY ("tipId") REFERENCES "TeacherTip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TippedStudent" ADD CONSTRAINT "TippedStudent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
