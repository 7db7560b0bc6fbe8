import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // The optimizer fetches and decodes what strangers name; the portal has no need of it (security.md, F2 and F3).
  images: { unoptimized: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "1mb" } },
  serverExternalPackages: ["pdfmake", "exceljs", "pg"],
  // The fonts of the papers are read by path, which tracing cannot see.
  outputFileTracingIncludes: { "/**": ["node_modules/@expo-google-fonts/noto-serif-sc/{400Regular,700Bold}/*.ttf"] },
  outputFileTracingExcludes: { "*": [".portal/**", "tests/**", "docs/**"] },
  typescript: { ignoreBuildErrors: process.env.PORTAL_SKIP_TYPE_CHECK === "1" },
};

export default config;
