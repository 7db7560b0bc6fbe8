-- CreateEnum
CREATE TYPE "EvaluationRoundStage" AS ENUM ('draft', 'open', 'published', 'withdrawn');

-- AlterTable
ALTER TABLE "Base" ADD COLUMN     "benchmarkSince" DATE;

-- CreateTable
CREATE TABLE "BaseCase" (
    "id" UUID NOT NULL,
    "process" TEXT NOT NULL,
    "number" TEXT,
    "baseId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "recommenderId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "stageSince" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER,
    "occurredOn" DATE,
    "grade" TEXT,
    "roundId" UUID,
    "originId" UUID,
    "openToHost" BOOLEAN NOT NULL DEFAULT false,
    "openToRecommender" BOOLEAN NOT NULL DEFAULT false,
    "openToProvince" BOOLEAN NOT NULL DEFAULT false,
    "content" JSONB NOT NULL DEFAULT '{}',
    "preparedByIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "handlerId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "signOffRequestedAt" TIMESTAMPTZ(3),
    "filedAt" TIMESTAMPTZ(3),
    "lastFiledAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BaseCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseSection" (
    "caseId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedById" UUID NOT NULL,
    "updatedByName" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseSection_pkey" PRIMARY KEY ("caseId","key")
);

-- CreateTable
CREATE TABLE "CaseFiling" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,
    "signedByName" TEXT NOT NULL,
    "contentText" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sm3" TEXT NOT NULL,
    "manifest" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "explanations" JSONB NOT NULL DEFAULT '{}',
    "formVersion" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "regulationNumber" TEXT NOT NULL,

    CONSTRAINT "CaseFiling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseAttachment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationRound" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "EvaluationRoundStage" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "submitBy" DATE NOT NULL,
    "scope" JSONB NOT NULL,
    "indicators" JSONB NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvaluationRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationAssignment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "stage" "AssignmentStage" NOT NULL DEFAULT 'assigned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE,
    "declaredAt" TIMESTAMPTZ(3),
    "refusalReason" TEXT,
    "withdrawnReason" TEXT,
    "scores" JSONB NOT NULL DEFAULT '{}',
    "total" DECIMAL(5,2),
    "opinion" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvaluationAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportRecord" (
    "id" UUID NOT NULL,
    "baseId" UUID NOT NULL,
    "giver" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(16,2),
    "givenOn" DATE NOT NULL,
    "documentNumber" TEXT,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "correctsId" UUID,
    "correctionReason" TEXT,

    CONSTRAINT "SupportRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "obligationId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("obligationId","step")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BaseCase_number_key" ON "BaseCase"("number");

-- CreateIndex
CREATE INDEX "BaseCase_baseId_createdAt_id_idx" ON "BaseCase"("baseId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "BaseCase_organizationId_endedAt_updatedAt_id_idx" ON "BaseCase"("organizationId", "endedAt", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "BaseCase_recommenderId_process_stage_stageSince_id_idx" ON "BaseCase"("recommenderId", "process", "stage", "stageSince", "id");

-- CreateIndex
CREATE INDEX "BaseCase_process_stage_stageSince_id_idx" ON "BaseCase"("process", "stage", "stageSince", "id");

-- CreateIndex
CREATE INDEX "BaseCase_originId_idx" ON "BaseCase"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "BaseCase_baseId_process_year_key" ON "BaseCase"("baseId", "process", "year");

-- CreateIndex
CREATE UNIQUE INDEX "BaseCase_roundId_baseId_key" ON "BaseCase"("roundId", "baseId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseFiling_caseId_ordinal_key" ON "CaseFiling"("caseId", "ordinal");

-- CreateIndex
CREATE INDEX "CaseAttachment_caseId_slot_idx" ON "CaseAttachment"("caseId", "slot");

-- CreateIndex
CREATE INDEX "CaseAttachment_fileId_idx" ON "CaseAttachment"("fileId");

-- CreateIndex
CREATE INDEX "EvaluationRound_stage_createdAt_id_idx" ON "EvaluationRound"("stage", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "EvaluationAssignment_expertId_stage_assignedAt_id_idx" ON "EvaluationAssignment"("expertId", "stage", "assignedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EvaluationAssignment_caseId_expertId_key" ON "EvaluationAssignment"("caseId", "expertId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRecord_correctsId_key" ON "SupportRecord"("correctsId");

-- CreateIndex
CREATE INDEX "SupportRecord_baseId_givenOn_id_idx" ON "SupportRecord"("baseId", "givenOn" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_userId_idx" ON "CalendarFeed"("userId");

-- AddForeignKey
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "Base"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "EvaluationRound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_originId_fkey" FOREIGN KEY ("originId") REFERENCES "BaseCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSection" ADD CONSTRAINT "CaseSection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "BaseCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseFiling" ADD CONSTRAINT "CaseFiling_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "BaseCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAttachment" ADD CONSTRAINT "CaseAttachment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "BaseCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAttachment" ADD CONSTRAINT "CaseAttachment_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAssignment" ADD CONSTRAINT "EvaluationAssignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "BaseCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAssignment" ADD CONSTRAINT "EvaluationAssignment_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRecord" ADD CONSTRAINT "SupportRecord_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "Base"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A case stands only where its process's table knows a stage (lib/workflow/case-tables.ts; a test compares the two).
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_stage_of_process" CHECK (CASE process
    WHEN 'workPlan' THEN stage IN ('draft', 'running', 'finished')
    WHEN 'annualReport' THEN stage IN ('draft', 'submitted', 'returned', 'accepted', 'closed')
    WHEN 'majorChange' THEN stage IN ('draft', 'recommendation', 'recommendationReturned', 'notAgreed', 'examination', 'examinationReturned', 'approved', 'declined', 'retracted')
    WHEN 'helpRequest' THEN stage IN ('open', 'escalated', 'answered', 'closed')
    WHEN 'inspection' THEN stage IN ('followUp', 'checking', 'closed')
    WHEN 'evaluation' THEN stage IN ('selfEvaluation', 'recommendation', 'returned', 'assessment', 'grading', 'decided', 'published', 'deferred', 'absent')
    WHEN 'rectification' THEN stage IN ('planning', 'underway', 'acceptance', 'completed', 'ended')
    WHEN 'subsidy' THEN stage IN ('running', 'settling', 'settled')
    WHEN 'revocation' THEN stage IN ('lead', 'inquiry', 'verification', 'notice', 'decision', 'issuing', 'issued', 'served', 'dismissed', 'corrected')
    WHEN 'withdrawal' THEN stage IN ('draft', 'recommendation', 'recommendationReturned', 'examination', 'approved', 'declined', 'retracted')
    WHEN 'transfer' THEN stage IN ('draft', 'reported', 'confirmed', 'declined', 'retracted')
    ELSE false END);
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_grade" CHECK (grade IS NULL OR (process = 'evaluation' AND grade IN ('excellent', 'qualified', 'unqualified')));

-- What was signed, given and reminded of is never changed (security.md, DA-7 and DA-9).
CREATE TRIGGER "CaseFiling_append_only" BEFORE UPDATE OR DELETE ON "CaseFiling" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CaseFiling_no_truncate" BEFORE TRUNCATE ON "CaseFiling" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SupportRecord_append_only" BEFORE UPDATE OR DELETE ON "SupportRecord" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Reminder_append_only" BEFORE UPDATE OR DELETE ON "Reminder" FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON "CaseFiling", "SupportRecord", "Reminder" FROM portal_runtime;
