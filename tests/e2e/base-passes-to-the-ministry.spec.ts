import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { passToMinistry } from "../support/journey/ministry";

const host = "mingzhou";
const nationalName = "稀土永磁材料国际联合研究中心";

test("a base recognised by the ministry is reported by its host, confirmed by a leader, and no longer the province's", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "稀土永磁材料", fieldEn: "Rare Earth Magnets" });
  const [editor, signer, leader] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`), await signedIn("leader@province.example")];
  await passToMinistry({ editor, signer, leader }, host, base.id, nationalName);
  await expect(signer.getByRole("heading", { name: "摘除标牌" })).toBeVisible();
  await leader.goto("/province/ministry-bases");
  await expect(leader.getByRole("row", { name: new RegExp(nationalName) }).first()).toBeVisible();
});
