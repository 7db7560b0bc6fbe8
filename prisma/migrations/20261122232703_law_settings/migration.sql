-- CreateEnum
CREATE TYPE "LawSettingKind" AS ENUM ('parameter', 'holidayArrangement');

-- CreateEnum
CREATE TYPE "LawSettingStage" AS ENUM ('proposed', 'confirmed', 'declined', 'withdrawn');

-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "basis" JSONB;

-- CreateTable
CREATE TABLE "LawSetting" (
    "id" UUID NOT NULL,
    "kind" "LawSettingKind" NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "stage" "LawSettingStage" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposedById" UUID NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LawSetting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LawSetting_stage_decidedAt_id_idx" ON "LawSetting"("stage", "decidedAt", "id");

-- CreateIndex
CREATE INDEX "LawSetting_kind_key_proposedAt_id_idx" ON "LawSetting"("kind", "key", "proposedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Obligation_dischargedAt_id_idx" ON "Obligation"("dischargedAt", "id");
