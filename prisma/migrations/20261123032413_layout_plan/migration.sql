-- AlterEnum
ALTER TYPE "LawSettingKind" ADD VALUE 'layoutPlan';
