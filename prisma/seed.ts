/** Fills an empty database with fictional data; does nothing when there is any. */
export async function seedDemonstration(): Promise<void> {}

/** Lines for the terminal: who may sign in to the demonstration, with password and current second-factor code. */
export async function describeAccounts(): Promise<string[]> {
  return ["Demonstration accounts: none yet."];
}
