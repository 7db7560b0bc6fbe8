/** By what a person shows who they are: the authenticator's code, or the password. */
export type Proof = "code" | "password";

type Asker = (proof: Proof) => Promise<boolean>;

let asker: Asker | undefined;

/** The dialog of this page says that it will ask. @returns how it takes that back */
export function answerStepUps(dialog: Asker): () => void {
  asker = dialog;
  return () => {
    if (asker === dialog) asker = undefined;
  };
}

/** Asks the person to show once more who they are. @returns whether they did */
export function askForProof(proof: Proof): Promise<boolean> {
  return asker ? asker(proof) : Promise.resolve(false);
}
