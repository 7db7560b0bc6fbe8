import type { Section } from "@/lib/forms/field";
import { mainTasks } from "@/lib/regulation/articles/article-05-main-tasks";
import { projectLevels } from "@/lib/forms/options";

const evidence = { maxFiles: 20, maxMegabytes: 50, types: ["pdf", "jpg", "png"] } as const;

/** 任务一 (第五条（一）): partners, agreements and people that came and went. */
export const channelsSection: Section = {
  key: "channels",
  title: `任务一：${mainTasks.channels.label}`,
  clause: mainTasks.channels.clause,
  intro: "本年度新增、续签、终止的合作机构与协议，以及人员往来。没有的填 0。",
  fields: [
    {
      key: "agreements",
      kind: "rows",
      label: "合作机构与协议的变动",
      clause: "art5.1",
      maxRows: 80,
      addLabel: "添加变动",
      columns: [
        { key: "partner", kind: "text", label: "合作机构", maxLength: 200, required: true },
        { key: "region", kind: "region", label: "国家（地区）", clause: "art26" },
        { key: "title", kind: "text", label: "协议名称", maxLength: 200 },
        {
          key: "change",
          kind: "select",
          label: "变动",
          required: true,
          options: [
            { value: "added", label: "新增" },
            { value: "renewed", label: "续签" },
            { value: "ended", label: "终止或届满" },
          ],
        },
        { key: "on", kind: "date", label: "日期" },
        { key: "note", kind: "text", label: "说明", maxLength: 300 },
      ],
    },
    { key: "partnerCount", kind: "number", label: "年末合作机构数", unit: "家", decimals: 0, min: 0, required: true, clause: "art5.1" },
    { key: "regionCount", kind: "number", label: "年末合作国家（地区）数", unit: "个", decimals: 0, min: 0, required: true, clause: "art26" },
    { key: "outgoing", kind: "number", label: "派出", unit: "人次", decimals: 0, min: 0, required: true },
    { key: "incoming", kind: "number", label: "来访", unit: "人次", decimals: 0, min: 0, required: true },
    { key: "conferences", kind: "number", label: "主办或承办国际会议、展会", unit: "场", decimals: 0, min: 0, required: true, clause: "art20" },
    { key: "trainings", kind: "number", label: "国际培训", unit: "人次", decimals: 0, min: 0, required: true },
    { key: "progress", kind: "textArea", label: "进展说明", maxLength: 2000, required: true, clause: "art5.1" },
  ],
  slots: [{ key: "channelsEvidence", label: "协议和交流佐证", clause: "art5.1", ...evidence }],
};

/** 任务二 (第五条（二）): joint projects, outputs and at most five breakthroughs. */
export const breakthroughsSection: Section = {
  key: "breakthroughs",
  title: `任务二：${mainTasks.breakthroughs.label}`,
  clause: mainTasks.breakthroughs.clause,
  intro: "联合研究项目、合作产出和关键技术突破。没有的填 0。",
  fields: [
    {
      key: "projects",
      kind: "rows",
      label: "联合研究项目",
      clause: "art5.2",
      maxRows: 80,
      addLabel: "添加项目",
      columns: [
        { key: "title", kind: "text", label: "项目名称", maxLength: 200, required: true },
        { key: "level", kind: "select", label: "级别", required: true, options: projectLevels },
        { key: "partner", kind: "text", label: "合作方", maxLength: 200, required: true },
        {
          key: "state",
          kind: "select",
          label: "状态",
          required: true,
          options: [
            { value: "begun", label: "本年新立" },
            { value: "ongoing", label: "在研" },
            { value: "completed", label: "本年结题" },
          ],
        },
        { key: "received", kind: "money", label: "本年到账经费（万元）" },
      ],
    },
    { key: "papers", kind: "number", label: "国际合作论文", unit: "篇", decimals: 0, min: 0, required: true },
    { key: "patents", kind: "number", label: "国际合作专利", unit: "件", decimals: 0, min: 0, required: true },
    { key: "standards", kind: "number", label: "参与制定的标准", unit: "项", decimals: 0, min: 0, required: true },
    {
      key: "works",
      kind: "rows",
      label: "关键技术突破代表作",
      hint: "不超过 5 项",
      clause: "art5.2",
      maxRows: 5,
      addLabel: "添加代表作",
      columns: [
        { key: "title", kind: "text", label: "名称", maxLength: 200, required: true },
        {
          key: "kind",
          kind: "select",
          label: "类型",
          required: true,
          options: [
            { value: "paper", label: "论文" },
            { value: "patent", label: "专利" },
            { value: "standard", label: "标准" },
            { value: "product", label: "产品或工艺" },
            { value: "other", label: "其他" },
          ],
        },
        { key: "number", kind: "text", label: "编号或出处", maxLength: 200, hint: "专利填申请号或专利号。" },
        { key: "effect", kind: "textArea", label: "解决的难题和成效", maxLength: 800, required: true },
      ],
    },
    { key: "progress", kind: "textArea", label: "进展说明", maxLength: 2000, required: true, clause: "art5.2" },
  ],
  slots: [{ key: "breakthroughsEvidence", label: "项目和成果佐证", clause: "art5.2", ...evidence }],
};

/** 任务四 (第五条（四）): what the province's parks and enterprises had of it. */
export const serviceSection: Section = {
  key: "service",
  title: `任务四：${mainTasks.service.label}`,
  clause: mainTasks.service.clause,
  intro: "为地方、园区、企业提供的服务和开放共享。没有的填 0。",
  fields: [
    { key: "enterprises", kind: "number", label: "服务企业", unit: "家次", decimals: 0, min: 0, required: true, clause: "art5.4" },
    { key: "parks", kind: "number", label: "服务地方、园区", unit: "次", decimals: 0, min: 0, required: true },
    { key: "events", kind: "number", label: "对接活动", unit: "场", decimals: 0, min: 0, required: true },
    {
      key: "shared",
      kind: "rows",
      label: "开放共享的设备、平台和数据",
      clause: "art5.4",
      maxRows: 50,
      addLabel: "添加共享内容",
      columns: [
        { key: "what", kind: "text", label: "内容", maxLength: 200, required: true },
        { key: "users", kind: "text", label: "面向谁", maxLength: 200 },
        { key: "times", kind: "number", label: "本年使用", unit: "次", decimals: 0, min: 0 },
      ],
    },
    { key: "progress", kind: "textArea", label: "进展和带动作用", maxLength: 2000, required: true, clause: "art5.4" },
  ],
  slots: [{ key: "serviceEvidence", label: "服务佐证", clause: "art5.4", ...evidence }],
};
