import path from "node:path";
import { removeEmbeddedDatabase, startEmbeddedDatabase, sweepAbandoned, type EmbeddedDatabase } from "./embedded-database.ts";
import { portalFolder, root } from "./portal-folder.ts";

export interface TemporaryDatabase extends EmbeddedDatabase {
  /** Folder for whatever else belongs to this run; deleted with the server. */
  readonly folder: string;
}

/** A PostgreSQL of this process alone. `stop` also deletes it; one left by a killed process goes at the next start. */
export async function startTemporaryDatabase(purpose: "test" | "e2e" | "diff"): Promise<TemporaryDatabase> {
  const prefix = `${purpose}-`;
  await sweepAbandoned(portalFolder(), prefix);
  const folder = path.join(portalFolder(), `${prefix}${process.pid}`);
  const server = await startEmbeddedDatabase({ root, home: folder, durable: false });
  return {
    ...server,
    folder,
    async stop() {
      await server.stop();
      await removeEmbeddedDatabase(folder);
    },
  };
}
