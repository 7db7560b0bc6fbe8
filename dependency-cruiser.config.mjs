// What eslint checks file by file (the layers) it checks quickly; a cycle is a property of the whole and is asked for here.
// docs/decisions/2026-11-22-libraries.md
export default {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      comment: "Two files that need each other are one file, or hide a third.",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(generated|\\.next|\\.portal)/" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types are erased: a cycle of types alone is none when the program runs.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};
