-- CreateTable
CREATE TABLE "FormerPassword" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,

    CONSTRAINT "FormerPassword_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerPassword_userId_idx" ON "FormerPassword"("userId");

-- AddForeignKey
ALTER TABLE "FormerPassword" ADD CONSTRAINT "FormerPassword_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
