// A process of its own, with the portal's configuration (scripts/admin-invite.ts).
import { z } from "zod";
import { inviteProvincePerson, inviteProvincePersonSchema } from "../lib/accounts/invite-province-person.ts";
import { ExpectedError } from "../lib/platform/errors.ts";

const [email, name, role] = process.argv.slice(2);
const parsed = inviteProvincePersonSchema.safeParse({ email, name, role });
if (!parsed.success) {
  console.error(`用法：npm run --silent admin:invite -- 邮箱 姓名 角色\n${z.prettifyError(parsed.error)}`);
  process.exit(2);
}
try {
  const { link } = await inviteProvincePerson(parsed.data);
  console.log(link);
  process.exit(0);
} catch (error) {
  console.error(error instanceof ExpectedError ? Object.values(error.details?.fieldErrors ?? {}).flat()[0] ?? error.message : error);
  process.exit(1);
}
