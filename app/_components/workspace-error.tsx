"use client";

import { ErrorMessage } from "./error-message";

/** Inside a workspace the rail stays, so that the person can go on elsewhere. */
export default function WorkspaceError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <ErrorMessage digest={error.digest} retry={retry} />;
}
