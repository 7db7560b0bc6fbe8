"use client";

import "./globals.css";
import { ErrorMessage } from "./_components/error-message";

/** When even the outermost layout failed: it brings its own document. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <main id="main" className="public-main">
          <div className="container">
            <ErrorMessage digest={error.digest} retry={retry} />
          </div>
        </main>
      </body>
    </html>
  );
}
