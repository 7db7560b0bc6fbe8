import { StateBadge, type Tone } from "@/components/ui/badge";
import type { Party } from "@/lib/workflow/role";

const tones: Record<Party, Tone> = { host: "attention", recommender: "info", province: "info", expert: "info", nobody: "neutral" };

/** Where a 办理事项 stands; amber where the host has something to do. */
export function CaseStageBadge({ label, inHandsOf }: { label: string; inHandsOf: Party }) {
  return <StateBadge tone={tones[inHandsOf]}>{label}</StateBadge>;
}
