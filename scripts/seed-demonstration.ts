// A process of its own, so that the supervisor does not carry the portal's modules.
import { seedDemonstration } from "../prisma/seed.ts";

await seedDemonstration();
process.exit(0);
