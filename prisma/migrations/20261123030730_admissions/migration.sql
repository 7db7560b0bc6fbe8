-- CreateEnum
CREATE TYPE "AdmissionStage" AS ENUM ('listed', 'checked', 'decision', 'admitted', 'notAdmitted');

-- CreateTable
CREATE TABLE "Admission" (
    "id" UUID NOT NULL,
    "listTitle" TEXT NOT NULL,
    "carrierKind" TEXT NOT NULL,
    "carrierName" TEXT NOT NULL,
    "originalDocument" TEXT NOT NULL,
    "hostName" TEXT NOT NULL,
    "creditCode" TEXT NOT NULL,
    "hostKind" TEXT,
    "establishedOn" DATE,
    "cityCode" TEXT NOT NULL,
    "recommenderId" UUID NOT NULL,
    "category" "Category" NOT NULL,
    "fieldCode" TEXT NOT NULL,
    "fieldZh" TEXT NOT NULL,
    "fieldEn" TEXT NOT NULL,
    "leaderName" TEXT NOT NULL,
    "regions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "stage" "AdmissionStage" NOT NULL DEFAULT 'listed',
    "version" INTEGER NOT NULL DEFAULT 1,
    "stageSince" TIMESTAMPTZ(3) NOT NULL,
    "assessed" BOOLEAN NOT NULL DEFAULT false,
    "researchYears" JSONB NOT NULL DEFAULT '[]',
    "lines" JSONB NOT NULL DEFAULT '[]',
    "checkedByName" TEXT,
    "checkedAt" TIMESTAMPTZ(3),
    "decision" JSONB,
    "preparedByIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "documentNumber" TEXT,
    "issuedOn" DATE,
    "endReason" TEXT,
    "baseId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Admission_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Admission_baseId_key" ON "Admission"("baseId");

-- CreateIndex
CREATE INDEX "Admission_stage_createdAt_id_idx" ON "Admission"("stage", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Admission_creditCode_idx" ON "Admission"("creditCode");

-- AddForeignKey
ALTER TABLE "Admission" ADD CONSTRAINT "Admission_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Admission" ADD CONSTRAINT "Admission_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "Base"("id") ON DELETE SET NULL ON UPDATE CASCADE;
