"use client";

import type { z } from "zod";
import { AutosaveState } from "@/components/form/autosave-state";
import { CheckboxField, CheckboxGroupField, RadioGroupField } from "@/components/form/choice-fields";
import { ComboBoxField } from "@/components/form/combo-box-field";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { FormFrame } from "@/components/form/form-frame";
import { MoneyField } from "@/components/form/number-field";
import { RowsField } from "@/components/form/rows-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { Upload } from "@/components/form/upload-file";
import { useAutosave } from "@/components/form/use-autosave";
import { useZodForm } from "@/components/form/use-zod-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { emptySample, sampleRegions, sampleSchema } from "./sample-schema";

type Input = z.input<typeof sampleSchema>;

const clause = (text: string) => <a href="#main">{text}</a>;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stands in for the server: slow enough to see the progress; a name with “失败” is refused. */
const pretendUpload: Upload = async (file, { onProgress, signal }) => {
  for (let step = 1; step <= 5 && !signal.aborted; step += 1) {
    await wait(150);
    onProgress(step / 5);
  }
  return file.name.includes("失败") ? { ok: false, reason: "安全检查没有通过：文件内容与扩展名不符" } : { ok: true, id: crypto.randomUUID() };
};

export function SampleForm() {
  const form = useZodForm(sampleSchema, { defaultValues: emptySample });
  const autosave = useAutosave<Input, z.output<typeof sampleSchema>>({
    form,
    version: 1,
    storageKey: "kit",
    save: async (_, version) => {
      await wait(400);
      return { ok: true, version: version + 1 };
    },
  });

  return (
    <>
      {autosave.leftBehind && (
        <Banner tone="warning" title="本机有上次没有送达的内容">
          <div className="button-row">
            <Button small onClick={autosave.restore}>
              恢复这些内容
            </Button>
            <Button small variant="quiet" onClick={autosave.discard}>
              不要了
            </Button>
          </div>
        </Banner>
      )}
      <FormFrame
        form={form}
        id="sample"
        onSubmit={async (values) => {
          await wait(300);
          return { fieldErrors: { field: [`领域“${values.field}”已有同名基地`], "partners.0.name": ["与协议上的名称不一致"] }, formErrors: ["这是演示，没有真正提交"] };
        }}
      >
        <TextField<Input> name="field" label="拟定领域" hint="写进基地名称，不超过 40 个字，如“智能传感”。" clause={clause("第二十五条")} required />
        <TextField<Input> name="leaderPhone" label="负责人电话" type="tel" width="medium" autoComplete="tel" />
        <TextAreaField<Input> name="goals" label="发展目标" hint="三年内要做到什么，用可以检查的指标来写。" clause={clause("第七条（三）")} limit={300} required />
        <MoneyField<Input> name="budget" label="三年投入计划" hint="可以直接粘贴带逗号或全角的数字。" required />
        <DateField<Input> name="startsOn" label="起始日期" required />
        <SelectField<Input> name="basis" label="依托主体" clause={clause("第八条（一）")} options={[{ value: "university", label: "高校或科研机构" }, { value: "company", label: "企业" }]} required />
        <ComboBoxField<Input> name="region" label="主要合作国家（地区）" hint="可输入汉字、拼音或英文。" options={sampleRegions} required />
        <RadioGroupField<Input>
          name="category"
          label="类别"
          clause={clause("第六条")}
          required
          options={[
            { value: "comprehensive", label: "综合发展类", hint: "高校、科研机构、企业开展高水平合作研究" },
            { value: "openService", label: "开放服务类", hint: "科技园区、服务机构开展双向技术转移" },
            { value: "globalRnd", label: "全球研发类", hint: "海外研发机构，或外资在浙研发中心" },
          ]}
        />
        <CheckboxGroupField<Input> name="modes" label="合作模式" inline required options={[{ value: "in", label: "引进来" }, { value: "out", label: "走出去" }, { value: "offshore", label: "离岸创新" }]} />
        <RowsField<Input>
          name="partners"
          label="海外合作机构"
          rowLabel="合作机构"
          clause={clause("第八条（二）")}
          required
          columns={[
            { key: "name", label: "机构名称", type: "text", required: true, width: "34%" },
            { key: "region", label: "国家（地区）", type: "select", options: sampleRegions, required: true },
            { key: "signedOn", label: "签约日期", type: "date" },
            { key: "amount", label: "金额（万元）", type: "number" },
          ]}
        />
        <FileField<Input> name="agreements" label="合作协议" hint="扫描件须有双方签章；外文协议请附中文译文。" required rules={{ extensions: [".pdf", ".jpg", ".png"], maximumBytes: 20 * 1024 * 1024, maximumFiles: 3 }} upload={pretendUpload} />
        <CheckboxField<Input> name="declared" label="以上内容真实，不含国家秘密。" hint="提供虚假材料的，撤销资格，三年内不得再次申报。" clause={clause("第二十二条（三）")} required />
      </FormFrame>
      <ActionBar
        primary={
          <Button variant="primary" type="submit" form="sample" pending={form.formState.isSubmitting} pendingText="正在检查…">
            保存本节并继续
          </Button>
        }
        secondary={<Button>返回任务清单</Button>}
        status={<AutosaveState status={autosave.status} />}
      />
    </>
  );
}
