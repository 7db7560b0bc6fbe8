import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatChineseDate, formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import type { RevocationContent } from "@/lib/revocations/content";

type Decided = Pick<RevocationContent, "inquiries" | "notice" | "document" | "service" | "remedies"> & Partial<Pick<RevocationContent, "hearing" | "decision">>;

const remedyLabels = { reconsideration: "行政复议", litigation: "行政诉讼" } as const;

/** What was asked, told, decided, served, and what can be done about it. */
export function DecidedFacts({ facts }: { facts: Decided }) {
  const items: Fact[] = [
    ...facts.inquiries.map(({ question, on, derivation }, index) => ({ key: `q${index}`, term: `书面问询（${formatChineseDate(on)}）`, value: `${question}\n${derivation}` })),
    ...(facts.notice
      ? [
          { term: `拟处理告知（${formatChineseDate(facts.notice.on)}）：事实`, value: facts.notice.facts },
          { term: "理由和依据", value: facts.notice.reasons },
          { term: "陈述申辩期限", value: facts.notice.derivation },
        ]
      : []),
    ...(facts.hearing ? [{ term: "陈述申辩要点", value: facts.hearing.summary }, { term: "采纳情况", value: facts.hearing.answer }] : []),
    ...(facts.decision ? [{ term: "集体决策", value: `${facts.decision.meetingKind}，${formatChineseDate(facts.decision.metOn)}，${facts.decision.minutesNumber}：${facts.decision.summary}` }] : []),
    ...(facts.document
      ? [
          { term: "决定", value: `${facts.document.number}，${formatChineseDate(facts.document.issuedOn)}，取消国合基地资格` },
          { term: "三年内不得再次申报", value: `至${formatChineseDate(facts.document.bannedThrough)}（含当日），范围：${facts.document.scope === "host" ? "依托单位" : "依托单位同一技术领域"}` },
        ]
      : []),
    ...(facts.service
      ? [
          { term: "送达", value: `${formatChineseDate(facts.service.servedOn)}，${facts.service.manner}` },
          { term: "救济途径", value: `可以在${formatChineseDateWithWeekday(facts.service.reconsiderBy)}以前向浙江省人民政府申请行政复议，或者在${formatChineseDateWithWeekday(facts.service.litigateBy)}以前向${facts.service.court}提起行政诉讼。` },
        ]
      : []),
    ...facts.remedies.map(({ kind, filedOn, outcome }, index) => ({ key: `r${index}`, term: `${remedyLabels[kind]}（${formatChineseDate(filedOn)}）`, value: outcome })),
  ];
  if (items.length === 0) return null;
  return (
    <section className="stack-tight">
      <SectionHeading>告知和决定</SectionHeading>
      <DescriptionList items={items} />
    </section>
  );
}
