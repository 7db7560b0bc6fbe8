-- What is moot without its base ends with it (第二十二至二十四条).
ALTER TABLE "BaseCase" DROP CONSTRAINT "BaseCase_stage_of_process";
ALTER TABLE "BaseCase" ADD CONSTRAINT "BaseCase_stage_of_process" CHECK (CASE process
    WHEN 'workPlan' THEN stage IN ('draft', 'running', 'finished', 'ended')
    WHEN 'annualReport' THEN stage IN ('draft', 'submitted', 'returned', 'accepted', 'closed')
    WHEN 'majorChange' THEN stage IN ('draft', 'recommendation', 'recommendationReturned', 'notAgreed', 'examination', 'examinationReturned', 'approved', 'declined', 'retracted', 'ended')
    WHEN 'helpRequest' THEN stage IN ('open', 'escalated', 'answered', 'closed', 'ended')
    WHEN 'inspection' THEN stage IN ('followUp', 'checking', 'closed', 'ended')
    WHEN 'evaluation' THEN stage IN ('selfEvaluation', 'recommendation', 'returned', 'assessment', 'grading', 'decided', 'published', 'deferred', 'absent', 'ended')
    WHEN 'rectification' THEN stage IN ('planning', 'underway', 'acceptance', 'completed', 'ended')
    WHEN 'subsidy' THEN stage IN ('running', 'settling', 'settled')
    WHEN 'revocation' THEN stage IN ('lead', 'inquiry', 'verification', 'notice', 'decision', 'issuing', 'issued', 'served', 'dismissed', 'corrected')
    WHEN 'withdrawal' THEN stage IN ('draft', 'recommendation', 'recommendationReturned', 'examination', 'approved', 'declined', 'retracted', 'ended')
    WHEN 'transfer' THEN stage IN ('draft', 'reported', 'confirmed', 'declined', 'retracted', 'ended')
    ELSE false END);
