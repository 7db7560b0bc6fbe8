-- AlterTable
ALTER TABLE "ReapplicationBan" ADD COLUMN     "caseId" UUID,
ADD COLUMN     "liftedOn" DATE;
