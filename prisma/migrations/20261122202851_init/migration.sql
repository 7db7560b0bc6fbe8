CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('hostEditor', 'hostSigner', 'recommenderHandler', 'recommenderApprover', 'provinceOfficer', 'provinceLeader', 'provinceSupervisor', 'expert', 'systemAdministrator', 'securityAdministrator', 'auditAdministrator');

-- CreateEnum
CREATE TYPE "Category" AS ENUM ('comprehensive', 'openService', 'globalRnd');

-- CreateEnum
CREATE TYPE "CallStage" AS ENUM ('draft', 'published', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "ApplicationStage" AS ENUM ('draft', 'recommendation', 'recommendationCorrection', 'formalExamination', 'examinationCorrection', 'assessment', 'proposal', 'publicNotice', 'decision', 'recognized', 'notRecommended', 'formallyRejected', 'notRecognized', 'retracted');

-- CreateEnum
CREATE TYPE "AssignmentStage" AS ENUM ('assigned', 'declared', 'refused', 'submitted', 'withdrawn');

-- CreateEnum
CREATE TYPE "ProposedListStage" AS ENUM ('draft', 'publicNotice', 'decision', 'released');

-- CreateEnum
CREATE TYPE "ObjectionStage" AS ENUM ('received', 'investigating', 'closed', 'notAccepted');

-- CreateEnum
CREATE TYPE "BaseStage" AS ENUM ('active', 'rectifying', 'revoked', 'withdrawn', 'transferred');

-- CreateEnum
CREATE TYPE "EntryRoute" AS ENUM ('selection', 'admission', 'import');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "passwordHash" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organizationId" UUID,
    "recommenderId" UUID,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "UserRole_pkey" PRIMARY KEY ("userId","role")
);

-- CreateTable
CREATE TABLE "LoginSession" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,

    CONSTRAINT "LoginSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "organizationId" UUID,
    "recommenderId" UUID,
    "expertId" UUID,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommender" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cityCode" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "organizationId" UUID,

    CONSTRAINT "Recommender_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "creditCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "formerNames" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "kind" TEXT NOT NULL,
    "kindNote" TEXT,
    "legalForm" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL,
    "cityCode" TEXT NOT NULL,
    "county" TEXT,
    "registeredAddress" TEXT NOT NULL,
    "officeAddress" TEXT,
    "establishedOn" DATE NOT NULL,
    "legalRepresentative" TEXT NOT NULL,
    "foreignInvestment" TEXT,
    "parentName" TEXT,
    "parentRegion" TEXT,
    "contactName" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "recommenderId" UUID NOT NULL,
    "recommenderReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "naturalKey" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReapplicationBan" (
    "id" UUID NOT NULL,
    "creditCode" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "fieldCode" TEXT,
    "revokedOn" DATE NOT NULL,
    "bannedThrough" DATE NOT NULL,
    "documentNumber" TEXT NOT NULL,

    CONSTRAINT "ReapplicationBan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Call" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "noticeNumber" TEXT,
    "stage" "CallStage" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "categories" "Category"[],
    "fieldCodes" TEXT[],
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "recommendBy" DATE,
    "introduction" TEXT NOT NULL DEFAULT '',
    "requirements" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "defaultQuota" INTEGER,
    "rankingRequired" BOOLEAN NOT NULL DEFAULT false,
    "formVersion" TEXT,
    "ruleVersion" TEXT,
    "regulationNumber" TEXT,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallQuota" (
    "callId" UUID NOT NULL,
    "recommenderId" UUID NOT NULL,
    "quota" INTEGER NOT NULL,

    CONSTRAINT "CallQuota_pkey" PRIMARY KEY ("callId","recommenderId")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "callId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "recommenderId" UUID NOT NULL,
    "category" "Category" NOT NULL,
    "stage" "ApplicationStage" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "cityCode" TEXT NOT NULL,
    "fieldCode" TEXT,
    "fieldZh" TEXT,
    "fieldEn" TEXT,
    "leaderName" TEXT,
    "regions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdById" UUID NOT NULL,
    "preparedByIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "stageSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "firstSubmittedAt" TIMESTAMPTZ(3),
    "lastSubmittedAt" TIMESTAMPTZ(3),
    "signOffRequestedAt" TIMESTAMPTZ(3),
    "hostObjects" BOOLEAN NOT NULL DEFAULT false,
    "recommenderHandlerId" UUID,
    "examinerId" UUID,
    "recommenderRank" INTEGER,
    "correctionsByProvince" INTEGER NOT NULL DEFAULT 0,
    "retractionRequestedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,
    "endReason" TEXT,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationSection" (
    "applicationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedById" UUID NOT NULL,
    "updatedByName" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApplicationSection_pkey" PRIMARY KEY ("applicationId","key")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedById" UUID NOT NULL,
    "signedByName" TEXT NOT NULL,
    "contentText" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sm3" TEXT NOT NULL,
    "manifest" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "explanations" JSONB NOT NULL,
    "formVersion" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "regulationNumber" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "File" (
    "id" UUID NOT NULL,
    "storageKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "sm3" TEXT NOT NULL,
    "uploadedById" UUID NOT NULL,
    "organizationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CorrectionRound" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "requestedIn" TEXT NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "nominalDay" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "derivation" TEXT NOT NULL,
    "submissionOrdinal" INTEGER NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CorrectionRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CorrectionItem" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "sectionKey" TEXT NOT NULL,
    "fieldKey" TEXT,
    "clause" TEXT,
    "request" TEXT NOT NULL,
    "response" TEXT,

    CONSTRAINT "CorrectionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "submissionOrdinal" INTEGER NOT NULL,
    "checks" JSONB NOT NULL,
    "proposal" TEXT,
    "opinion" TEXT NOT NULL DEFAULT '',
    "supportCommitment" TEXT NOT NULL DEFAULT '',
    "declineReason" TEXT,
    "handlerId" UUID NOT NULL,
    "handlerName" TEXT NOT NULL,
    "handledAt" TIMESTAMPTZ(3),
    "approverId" UUID,
    "approverName" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "returnedReason" TEXT,
    "letterNumber" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Examination" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "submissionOrdinal" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "conclusion" TEXT,
    "reasons" TEXT NOT NULL DEFAULT '',
    "clauses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "officerId" UUID NOT NULL,
    "officerName" TEXT NOT NULL,
    "concludedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Examination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HostStatement" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "madeById" UUID NOT NULL,
    "madeByName" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HostStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Expert" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "employerName" TEXT NOT NULL,
    "employerCreditCode" TEXT,
    "title" TEXT,
    "fieldCodes" TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "maximumLoad" INTEGER NOT NULL DEFAULT 10,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "interestsDeclaredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Expert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertInterest" (
    "id" UUID NOT NULL,
    "expertId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "organizationName" TEXT,
    "creditCode" TEXT,
    "personName" TEXT,
    "endedOn" DATE,
    "note" TEXT,

    CONSTRAINT "ExpertInterest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
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
    "strengths" TEXT NOT NULL DEFAULT '',
    "weaknesses" TEXT NOT NULL DEFAULT '',
    "suggestion" TEXT,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Panel" (
    "id" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "category" "Category" NOT NULL,
    "metOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "attendees" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Panel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposedList" (
    "id" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "ProposedListStage" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "noticeRequired" BOOLEAN NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposedList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalEntry" (
    "listId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "panelRank" INTEGER NOT NULL,
    "departureReason" TEXT,
    "heldAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProposalEntry_pkey" PRIMARY KEY ("listId","applicationId")
);

-- CreateTable
CREATE TABLE "DecisionRecord" (
    "id" UUID NOT NULL,
    "listId" UUID NOT NULL,
    "meetingKind" TEXT NOT NULL,
    "metOn" DATE NOT NULL,
    "minutesNumber" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "handlerId" UUID NOT NULL,
    "handlerName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssuedDocument" (
    "id" UUID NOT NULL,
    "listId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "releasedById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IssuedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "callId" UUID,
    "proposedListId" UUID,
    "documentId" UUID,
    "startsOn" DATE,
    "endsOn" DATE,
    "derivation" TEXT,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "noticeId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "stage" "ObjectionStage" NOT NULL DEFAULT 'received',
    "version" INTEGER NOT NULL DEFAULT 1,
    "objectorKind" TEXT NOT NULL,
    "objectorName" TEXT NOT NULL,
    "objectorContact" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptanceReason" TEXT,
    "conclusion" TEXT,
    "resolution" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "handledById" UUID,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Base" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "applicationId" UUID,
    "organizationId" UUID NOT NULL,
    "recommenderId" UUID NOT NULL,
    "category" "Category" NOT NULL,
    "stage" "BaseStage" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "fieldCode" TEXT NOT NULL,
    "fieldZh" TEXT NOT NULL,
    "fieldEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "cityCode" TEXT NOT NULL,
    "regions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "leaderName" TEXT NOT NULL,
    "recognizedOn" DATE NOT NULL,
    "recognizedYear" INTEGER NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "documentId" UUID,
    "entryRoute" "EntryRoute" NOT NULL,
    "originKind" TEXT,
    "originName" TEXT,
    "publicVisible" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Base_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BaseVersion" (
    "baseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "validThrough" DATE,
    "data" JSONB NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "BaseVersion_pkey" PRIMARY KEY ("baseId","ordinal")
);

-- CreateTable
CREATE TABLE "BaseImport" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "rows" JSONB NOT NULL,
    "report" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "result" JSONB,

    CONSTRAINT "BaseImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRoles" TEXT[],
    "stageFrom" TEXT,
    "stageTo" TEXT,
    "clause" TEXT,
    "reason" TEXT,
    "findings" JSONB,
    "payload" JSONB,
    "regulationNumber" TEXT NOT NULL,
    "sessionId" UUID,
    "requestId" TEXT,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Obligation" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "organizationId" UUID,
    "recommenderId" UUID,
    "bearer" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "nominalDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "derivation" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "sourceEventId" UUID NOT NULL,
    "dischargeEventId" UUID,
    "dischargedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actorId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actorId","action","key")
);

-- CreateTable
CREATE TABLE "Counter" (
    "key" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "PortalSetting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "PortalSetting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_organizationId_idx" ON "User"("organizationId");

-- CreateIndex
CREATE INDEX "User_recommenderId_idx" ON "User"("recommenderId");

-- CreateIndex
CREATE INDEX "UserRole_role_idx" ON "UserRole"("role");

-- CreateIndex
CREATE INDEX "LoginSession_userId_idx" ON "LoginSession"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organizationId_idx" ON "Invitation"("organizationId");

-- CreateIndex
CREATE INDEX "Invitation_recommenderId_idx" ON "Invitation"("recommenderId");

-- CreateIndex
CREATE INDEX "Invitation_expertId_idx" ON "Invitation"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "Recommender_code_key" ON "Recommender"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Recommender_organizationId_key" ON "Recommender"("organizationId");

-- CreateIndex
CREATE INDEX "Recommender_kind_cityCode_idx" ON "Recommender"("kind", "cityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_creditCode_key" ON "Organization"("creditCode");

-- CreateIndex
CREATE INDEX "Organization_recommenderId_idx" ON "Organization"("recommenderId");

-- CreateIndex
CREATE INDEX "Organization_cityCode_idx" ON "Organization"("cityCode");

-- CreateIndex
CREATE INDEX "Organization_name_trgm" ON "Organization" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_organizationId_kind_naturalKey_key" ON "LedgerEntry"("organizationId", "kind", "naturalKey");

-- CreateIndex
CREATE INDEX "ReapplicationBan_creditCode_idx" ON "ReapplicationBan"("creditCode");

-- CreateIndex
CREATE INDEX "Call_stage_closesAt_idx" ON "Call"("stage", "closesAt");

-- CreateIndex
CREATE INDEX "Call_year_idx" ON "Call"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Application_number_key" ON "Application"("number");

-- CreateIndex
CREATE INDEX "Application_organizationId_updatedAt_id_idx" ON "Application"("organizationId", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Application_recommenderId_stage_stageSince_id_idx" ON "Application"("recommenderId", "stage", "stageSince", "id");

-- CreateIndex
CREATE INDEX "Application_stage_stageSince_id_idx" ON "Application"("stage", "stageSince", "id");

-- CreateIndex
CREATE INDEX "Application_callId_stage_category_idx" ON "Application"("callId", "stage", "category");

-- CreateIndex
CREATE INDEX "Application_callId_organizationId_idx" ON "Application"("callId", "organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_receiptNumber_key" ON "Submission"("receiptNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_applicationId_ordinal_key" ON "Submission"("applicationId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "File_storageKey_key" ON "File"("storageKey");

-- CreateIndex
CREATE INDEX "File_organizationId_idx" ON "File"("organizationId");

-- CreateIndex
CREATE INDEX "Attachment_applicationId_slot_idx" ON "Attachment"("applicationId", "slot");

-- CreateIndex
CREATE INDEX "Attachment_fileId_idx" ON "Attachment"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "CorrectionRound_applicationId_ordinal_key" ON "CorrectionRound"("applicationId", "ordinal");

-- CreateIndex
CREATE INDEX "CorrectionItem_roundId_idx" ON "CorrectionItem"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_applicationId_key" ON "Recommendation"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Examination_applicationId_key" ON "Examination"("applicationId");

-- CreateIndex
CREATE INDEX "HostStatement_applicationId_idx" ON "HostStatement"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Expert_userId_key" ON "Expert"("userId");

-- CreateIndex
CREATE INDEX "Expert_active_idx" ON "Expert"("active");

-- CreateIndex
CREATE INDEX "ExpertInterest_expertId_idx" ON "ExpertInterest"("expertId");

-- CreateIndex
CREATE INDEX "Assignment_expertId_stage_assignedAt_id_idx" ON "Assignment"("expertId", "stage", "assignedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_applicationId_expertId_key" ON "Assignment"("applicationId", "expertId");

-- CreateIndex
CREATE INDEX "Panel_callId_idx" ON "Panel"("callId");

-- CreateIndex
CREATE INDEX "ProposedList_callId_idx" ON "ProposedList"("callId");

-- CreateIndex
CREATE INDEX "ProposalEntry_applicationId_idx" ON "ProposalEntry"("applicationId");

-- CreateIndex
CREATE INDEX "DecisionRecord_listId_idx" ON "DecisionRecord"("listId");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedDocument_number_key" ON "IssuedDocument"("number");

-- CreateIndex
CREATE INDEX "IssuedDocument_listId_idx" ON "IssuedDocument"("listId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_proposedListId_key" ON "Notice"("proposedListId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_documentId_key" ON "Notice"("documentId");

-- CreateIndex
CREATE INDEX "Notice_publishedAt_id_idx" ON "Notice"("publishedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_number_key" ON "Objection"("number");

-- CreateIndex
CREATE INDEX "Objection_stage_receivedAt_id_idx" ON "Objection"("stage", "receivedAt", "id");

-- CreateIndex
CREATE INDEX "Objection_applicationId_stage_idx" ON "Objection"("applicationId", "stage");

-- CreateIndex
CREATE INDEX "Objection_noticeId_idx" ON "Objection"("noticeId");

-- CreateIndex
CREATE UNIQUE INDEX "Base_number_key" ON "Base"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Base_applicationId_key" ON "Base"("applicationId");

-- CreateIndex
CREATE INDEX "Base_recognizedOn_id_idx" ON "Base"("recognizedOn" DESC, "id");

-- CreateIndex
CREATE INDEX "Base_organizationId_idx" ON "Base"("organizationId");

-- CreateIndex
CREATE INDEX "Base_recommenderId_idx" ON "Base"("recommenderId");

-- CreateIndex
CREATE INDEX "Base_cityCode_recognizedOn_idx" ON "Base"("cityCode", "recognizedOn" DESC);

-- CreateIndex
CREATE INDEX "Base_category_recognizedOn_idx" ON "Base"("category", "recognizedOn" DESC);

-- CreateIndex
CREATE INDEX "Base_regions_idx" ON "Base" USING GIN ("regions");

-- CreateIndex
CREATE INDEX "Base_nameZh_trgm" ON "Base" USING GIN ("nameZh" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "BaseImport_createdAt_idx" ON "BaseImport"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_at_idx" ON "Event"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE INDEX "Obligation_subjectType_subjectId_idx" ON "Obligation"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Obligation_organizationId_dischargedAt_lastDay_idx" ON "Obligation"("organizationId", "dischargedAt", "lastDay");

-- CreateIndex
CREATE INDEX "Obligation_recommenderId_dischargedAt_lastDay_idx" ON "Obligation"("recommenderId", "dischargedAt", "lastDay");

-- CreateIndex
CREATE INDEX "Message_recipientId_createdAt_id_idx" ON "Message"("recipientId", "createdAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Message_eventId_recipientId_template_key" ON "Message"("eventId", "recipientId", "template");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserRole" ADD CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoginSession" ADD CONSTRAINT "LoginSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommender" ADD CONSTRAINT "Recommender_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallQuota" ADD CONSTRAINT "CallQuota_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallQuota" ADD CONSTRAINT "CallQuota_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationSection" ADD CONSTRAINT "ApplicationSection_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionRound" ADD CONSTRAINT "CorrectionRound_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionItem" ADD CONSTRAINT "CorrectionItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CorrectionRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Examination" ADD CONSTRAINT "Examination_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostStatement" ADD CONSTRAINT "HostStatement_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertInterest" ADD CONSTRAINT "ExpertInterest_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedList" ADD CONSTRAINT "ProposedList_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalEntry" ADD CONSTRAINT "ProposalEntry_listId_fkey" FOREIGN KEY ("listId") REFERENCES "ProposedList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalEntry" ADD CONSTRAINT "ProposalEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_listId_fkey" FOREIGN KEY ("listId") REFERENCES "ProposedList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedDocument" ADD CONSTRAINT "IssuedDocument_listId_fkey" FOREIGN KEY ("listId") REFERENCES "ProposedList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_proposedListId_fkey" FOREIGN KEY ("proposedListId") REFERENCES "ProposedList"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "IssuedDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Base" ADD CONSTRAINT "Base_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Base" ADD CONSTRAINT "Base_recommenderId_fkey" FOREIGN KEY ("recommenderId") REFERENCES "Recommender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Base" ADD CONSTRAINT "Base_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Base" ADD CONSTRAINT "Base_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "IssuedDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BaseVersion" ADD CONSTRAINT "BaseVersion_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "Base"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BaseImport" ADD CONSTRAINT "BaseImport_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_sourceEventId_fkey" FOREIGN KEY ("sourceEventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_dischargeEventId_fkey" FOREIGN KEY ("dischargeEventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
