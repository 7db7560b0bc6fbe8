"use client";

import { useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { FormFrame } from "@/components/form/form-frame";
import { FindingList } from "@/components/law/finding-list";
import { ToolCaution } from "@/components/law/tool-answer";
import { Banner, type BannerTone } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { verdictLabels, type Verdict } from "@/lib/regulation/eligibility";
import type { ParameterValues } from "@/lib/regulation/parameters";
import { formatChineseDate, type PlainDate } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { keepSelfCheck } from "./kept-self-check";
import { noAnswers, type SelfCheckAnswers } from "./self-check-answers";
import { checkAnswers, type SelfCheckResult } from "./self-check-declaration";
import { SelfCheckFields } from "./self-check-fields";

const tones: Readonly<Record<Verdict, BannerTone>> = { eligible: "success", judgement: "info", ineligible: "warning" };

/** The self-check: questions, then the law's findings. Everything stays in the browser. */
export function SelfCheck({ day, parameters }: { day: PlainDate; parameters: ParameterValues }) {
  const form = useForm<SelfCheckAnswers>({ defaultValues: noAnswers });
  const [done, setDone] = useState<{ answers: SelfCheckAnswers; result: SelfCheckResult }>();
  const heading = useRef<HTMLDivElement>(null);

  async function submit(answers: SelfCheckAnswers) {
    if (answers.category === "") return { fieldErrors: { category: ["请选择申报类别"] } };
    keepSelfCheck({ day, answers });
    setDone({ answers, result: checkAnswers(answers, day, parameters) });
    requestAnimationFrame(() => heading.current?.focus());
  }

  return (
    <>
      {/* A result is of the answers that were checked: it goes as soon as one of them changes. */}
      <div className="screen-only" onChange={() => setDone(undefined)}>
        <FormFrame form={form} onSubmit={submit} summaryTitle="还不能核对，请先修改以下内容">
          <SelfCheckFields day={day} />
          <div className="button-row">
            <Button type="submit" variant="primary">
              核对申报条件
            </Button>
          </div>
        </FormFrame>
      </div>
      {done && (
        <section ref={heading} tabIndex={-1} aria-label="自测结果" className="stack">
          <Result day={day} {...done} />
        </section>
      )}
    </>
  );
}

function Result({ day, answers, result }: { day: PlainDate; answers: SelfCheckAnswers; result: SelfCheckResult }) {
  const { verdict, findings, notAsked } = result;
  return (
    <>
      <SectionHeading>自测结果</SectionHeading>
      <Banner tone={tones[verdict]} title={`${answers.category === "" ? "" : categoryLabels[answers.category]}：${verdictLabels[verdict]}`}>
        <p>按{formatChineseDate(day)}的办法和参数、根据所填内容逐条核对。</p>
        <ToolCaution />
      </Banner>
      <div className="button-row">
        <Button onClick={() => window.print()}>打印结果</Button>
        <LinkButton href="/host/applications#start">带入新的申报</LinkButton>
      </div>
      <p className="meta screen-only">带入：登录后开始这一类别的申报，在申报书首页选择“填入自测内容”。所填内容只保存在这个浏览器标签页，关闭后清除。</p>
      <FindingList findings={findings} foldMet={false} />
      <p className="meta">自测没有核对的：{notAsked.map(({ title }) => title).join("、")}，以及申报材料、审核推荐和承诺。</p>
    </>
  );
}
