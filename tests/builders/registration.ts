import { fictionalCreditCode } from "./credit-code";
import { nextSerial } from "./people";

/** What the registration form sends for an ordinary private enterprise in Hangzhou. */
export function registrationInput(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const number = nextSerial();
  return {
    creditCode: fictionalCreditCode(number),
    name: `浙江虚构科技${number}有限公司`,
    kind: "enterprise",
    kindNote: "",
    legalForm: "enterpriseLegalPerson",
    independentLegalPerson: "yes",
    affiliation: "private",
    cityCode: "330100",
    county: "西湖区",
    registeredAddress: "浙江省杭州市西湖区虚构路1号",
    officeAddress: "",
    establishedOn: "2012-03-01",
    legalRepresentative: "王虚构",
    foreignInvestment: "domestic",
    parentName: "",
    parentRegion: "",
    contactName: "李联系",
    contactPhone: "0571-00000000",
    contactEmail: `contact${number}@example.org`,
    recommenderId: "",
    recommenderReason: "",
    userName: "张签发",
    email: `signer${number}@example.org`,
    password: "Registration-1",
    passwordAgain: "Registration-1",
    informed: true,
    ...changes,
  };
}
