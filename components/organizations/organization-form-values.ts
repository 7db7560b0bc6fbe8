import { recommenderKindFor } from "@/lib/regulation/articles/article-11-recognition-procedure";
import type { OrganizationDetail } from "@/lib/organizations/queries";

/** What the form holds when nothing is filled in. */
export const emptyOrganization = {
  name: "", kind: "", kindNote: "", legalForm: "", independentLegalPerson: "", affiliation: "", cityCode: "", county: "", registeredAddress: "", officeAddress: "",
  establishedOn: "", legalRepresentative: "", foreignInvestment: "", parentName: "", parentRegion: "", contactName: "", contactPhone: "", contactEmail: "",
  recommenderId: "", recommenderReason: "",
};

/** Whether the stored department is another one than 隶属 or 属地 gives. */
export function recommenderDiffers({ affiliation, cityCode, recommender }: OrganizationDetail): boolean {
  const kind = recommenderKindFor(affiliation);
  return recommender.kind !== kind || (kind === "municipalBureau" && recommender.cityCode !== cityCode);
}

/** The stored facts as the form holds them. */
export function organizationFormValues(organization: OrganizationDetail) {
  const { name, kind, kindNote, legalForm, affiliation, cityCode, county, registeredAddress, officeAddress, establishedOn, legalRepresentative } = organization;
  const { foreignInvestment, parentName, parentRegion, contactName, contactPhone, contactEmail, recommender, recommenderReason } = organization;
  const differs = recommenderDiffers(organization);
  const derivedBureau = !differs && recommender.kind === "municipalBureau";
  return {
    name, kind, legalForm, affiliation, cityCode, registeredAddress, establishedOn, legalRepresentative, contactName, contactPhone, contactEmail,
    independentLegalPerson: "yes" as const,
    kindNote: kindNote ?? "",
    county: county ?? "",
    officeAddress: officeAddress ?? "",
    foreignInvestment: foreignInvestment ?? ("" as const),
    parentName: parentName ?? "",
    parentRegion: parentRegion ?? "",
    recommenderId: derivedBureau ? "" : recommender.id,
    recommenderReason: recommenderReason ?? "",
  };
}
