-- AlterTable
ALTER TABLE "Recommendation" ADD COLUMN     "preparedByIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- Whoever saved last wrote on it.
UPDATE "Recommendation" SET "preparedByIds" = ARRAY["handlerId"];
