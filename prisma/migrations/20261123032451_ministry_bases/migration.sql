-- CreateTable
CREATE TABLE "MinistryBase" (
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "hostName" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "baseId" UUID,
    "gradedYear" INTEGER,
    "grade" TEXT,
    "gradeDocument" TEXT,
    "included" BOOLEAN,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MinistryBase_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MinistryBase_baseId_key" ON "MinistryBase"("baseId");

-- CreateIndex
CREATE UNIQUE INDEX "MinistryBase_nameZh_documentNumber_key" ON "MinistryBase"("nameZh", "documentNumber");

-- AddForeignKey
ALTER TABLE "MinistryBase" ADD CONSTRAINT "MinistryBase_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "Base"("id") ON DELETE SET NULL ON UPDATE CASCADE;
