// npm run test:mutation: how much of the law would break unnoticed. On demand; takes the better part of an hour.
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["lib/regulation/**/*.ts", "lib/workflow/**/*.ts", "!lib/regulation/source/**"],
  // Words are proved by the text, citation and term tests; changing each of some thousand Chinese sentences proves
  // nothing more and takes hours.
  mutator: { excludedMutations: ["StringLiteral"] },
  // Tables read once when a module loads (rules, parameters, regions): their own tests compare them whole.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: ".portal/mutation/incremental.json",
  tempDirName: ".portal/mutation/work",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: ".portal/mutation/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
  timeoutMS: 20_000,
};
