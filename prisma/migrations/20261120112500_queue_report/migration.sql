-- CreateTable
CREATE TABLE "QueueReport" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "waiting" INTEGER NOT NULL,
    "active" INTEGER NOT NULL,
    "delayed" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QueueReport_pkey" PRIMARY KEY ("id"),
    -- by hand: one row, written over
    CONSTRAINT "QueueReport_single" CHECK ("id" = 1)
);
