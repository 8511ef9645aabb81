-- CreateTable
CREATE TABLE "WordGroupVersion" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "groups" JSONB NOT NULL,
    "restores" INTEGER,

    CONSTRAINT "WordGroupVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WordGroupVersion_number_key" ON "WordGroupVersion"("number");

-- AddForeignKey
ALTER TABLE "WordGroupVersion" ADD CONSTRAINT "WordGroupVersion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ------------------------------------------------------------------ by hand
ALTER TABLE "WordGroupVersion" ADD CONSTRAINT "WordGroupVersion_number" CHECK ("number" > 0 AND ("restores" IS NULL OR "restores" BETWEEN 0 AND "number" - 1));
