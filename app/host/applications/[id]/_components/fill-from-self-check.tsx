"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { findKeptSelfCheck, forgetSelfCheck } from "@/components/self-check/kept-self-check";
import { selfCheckSections } from "@/components/self-check/self-check-sections";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useAction, type PortalAction } from "@/components/workflow/use-action";
import type { Category } from "@/lib/regulation/terms";

type Outcome = { tone: "success" | "warning"; text: string };

/** Offers the self-check of this tab to a declaration of its category; only empty fields are filled. */
export function FillFromSelfCheck({ applicationId, category, fill }: { applicationId: string; category: Category; fill: PortalAction<{ filled: string[] }> }) {
  const hydrated = useHydrated();
  const check = useMemo(() => (hydrated ? findKeptSelfCheck() : undefined), [hydrated]);
  const [outcome, setOutcome] = useState<Outcome>();
  const [pending, setPending] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const send = useAction(fill);
  const router = useRouter();

  async function carry() {
    if (!check || pending) return;
    setPending(true);
    const result = await send({ applicationId, sections: selfCheckSections(check.answers, check.day) });
    setPending(false);
    if (!result.ok) return setOutcome({ tone: "warning", text: result.error.message });
    forgetSelfCheck();
    const { filled } = result.data;
    setOutcome({ tone: "success", text: filled.length === 0 ? "自测内容涉及的各项都已填写，没有改动。" : `已填入：${filled.join("、")}。请逐项核对后补充完整。` });
    router.refresh();
  }

  if (!check || check.answers.category !== category || dismissed) return null;
  if (outcome?.tone === "success") return <Banner tone="success" live title={outcome.text} />;
  return (
    <Banner tone={outcome ? outcome.tone : "info"} live={outcome !== undefined} title={outcome ? outcome.text : "可以填入申报条件自测的内容"}>
      <p>只填入还空着的项目，已经填写的不改动。</p>
      <div className="button-row">
        <Button onClick={carry} pending={pending} pendingText="正在填入…">
          填入自测内容
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            forgetSelfCheck();
            setDismissed(true);
          }}
        >
          不再提示
        </Button>
      </div>
    </Banner>
  );
}
