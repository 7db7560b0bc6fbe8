"use client";

import { ErrorMessage } from "./_components/error-message";

export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="public-main">
      <div className="container">
        <ErrorMessage digest={error.digest} retry={retry} />
      </div>
    </main>
  );
}
