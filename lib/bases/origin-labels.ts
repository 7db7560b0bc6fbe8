/** The scheme an existing base was first recognised under (第十七条, domain.md §2.6). */
export const originLabels = {
  measures2017: "2017年办法",
  plan2022: "2022年方案",
  incubationCenter: "海外创新孵化中心",
  overseasInstitution: "企业海外研发机构",
  foreignRndCenter: "外资研发中心",
} as const;

export type OriginKind = keyof typeof originLabels;
