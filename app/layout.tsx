import "@fontsource-variable/noto-sans-sc/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { template: "%s — 国合基地管理", default: "浙江省科学技术厅国际科技合作基地管理系统" },
  description: "国际科技合作基地的申报、推荐、认定、年度报告、绩效评价与动态管理。",
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#0f3d7a" };

/** Every frame puts `id="main"` and `tabIndex={-1}` on its main element: the skip link leads there. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        <a className="skip-link" href="#main">
          跳到主要内容
        </a>
        {children}
      </body>
    </html>
  );
}
