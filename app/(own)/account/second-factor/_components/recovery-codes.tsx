"use client";

import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useAction } from "@/components/workflow/use-action";
import { makeCodes } from "../actions";

/** Makes recovery codes and shows them this once: they stay until the page is left. @param left how many of the last batch still work */
export function RecoveryCodes({ left }: { left: number }) {
  const send = useAction(makeCodes);
  const [pending, setPending] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const [refusal, setRefusal] = useState<string>();

  async function make() {
    setPending(true);
    const result = await send({});
    setPending(false);
    setRefusal(result.ok ? undefined : result.error.message);
    if (result.ok) setCodes(result.data.codes);
  }

  return (
    <>
      {codes ? (
        <Banner tone="warning" title="请现在抄下或打印，离开本页后不再显示" live>
          <ul className="recovery-codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p>每个只能用一次。请与手机分开保管。</p>
        </Banner>
      ) : (
        <p>{left === 0 ? "还没有可用的恢复代码。手机丢失或更换时，没有恢复代码就只能由省科技厅负责人核实身份后重置。" : `还有 ${left} 个恢复代码可用。重新生成后，以前的全部作废。`}</p>
      )}
      <div className="button-row">
        <Button variant={left === 0 && !codes ? "primary" : "secondary"} pending={pending} pendingText="正在生成…" onClick={make}>
          {left === 0 && !codes ? "生成恢复代码" : "重新生成恢复代码"}
        </Button>
      </div>
      {refusal && (
        <Banner tone="danger" live>
          <p>{refusal}</p>
        </Banner>
      )}
    </>
  );
}
