import type { NextConfig } from "next";

/** On every answer, whatever gives it (security.md, WE-2); the content policy of pages comes from proxy.ts. */
const headers = [
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), browsing-topics=()" },
];

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  headers: () => Promise.resolve([{ source: "/:path*", headers }]),
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
