-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "mailAfter" TIMESTAMPTZ(3),
ADD COLUMN     "mailAttempts" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Message_sentAt_createdAt_idx" ON "Message"("sentAt", "createdAt");

-- CreateIndex
CREATE INDEX "Obligation_dischargedAt_lastDay_id_idx" ON "Obligation"("dischargedAt", "lastDay", "id");
