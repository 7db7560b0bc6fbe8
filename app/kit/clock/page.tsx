import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { readClock } from "@/lib/platform/clock";
import { isDemonstration } from "@/lib/platform/env";
import { formatChineseDateWithWeekday, shanghaiDay } from "@/lib/regulation/plain-date";
import { ClockForm } from "./clock-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "演示时钟" };

/** Demonstration mode only: deadlines, notice periods and bans can be tried without waiting for them. */
export default async function ClockPage() {
  if (!isDemonstration()) notFound();
  const now = await readClock();
  const time = now.toLocaleTimeString("zh-CN", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit", hour12: false });
  return (
    <main id="main" className="prose stack" style={{ margin: "2rem auto", padding: "0 1rem" }}>
      <PageHeader title="演示时钟" lead="调整后，期限、公示和批次都按新的时间计算；登录会话仍按真实时间。" />
      <Banner tone="info" title={`系统现在认为是 ${formatChineseDateWithWeekday(shanghaiDay(now))} ${time}`} />
      <ClockForm day={shanghaiDay(now)} time={time} />
    </main>
  );
}
