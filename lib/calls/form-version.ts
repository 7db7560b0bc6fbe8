/** Pinned to a call when it is published; a change of the declaration's form is a new version beside this one. */
export const currentFormVersion = "2026.1";
