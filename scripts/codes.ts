// npm run codes [-- ADDRESS…]: the codes that the demonstration's accounts sign in with now. Nothing of production.
import { describeCodes } from "../prisma/seed/accounts.ts";

const emails = process.argv.slice(2);
for (const line of describeCodes(Date.now(), emails.length > 0 ? emails : undefined)) console.log(line);
