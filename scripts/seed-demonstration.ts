// A process of its own, so that the supervisor does not carry the portal's modules. `--accounts` also prints who may sign in.
import { describeAccounts, seedDemonstration } from "../prisma/seed.ts";

await seedDemonstration();
if (process.argv.includes("--accounts")) for (const line of await describeAccounts()) console.log(line);
process.exit(0);
