// Table 1.3 of the house as rules for dependency-cruiser: who may import whom. A planted breach must turn it red
// (tests/architecture/dependencies.test.ts).
const only = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: "^(app|search|workers|scripts|prisma|tests)/", pathNot: [from, ...to] },
});
const server = "\\.server\\.tsx?$";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("domain", "^app/domain/", [], "nouns and laws stand alone"),
    {
      name: "domain-is-pure",
      severity: "error",
      from: { path: "^app/domain/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod" },
    },
    only("ui", "^app/ui/", ["^app/messages/", "^app/domain/values\\.ts$"]),
    only("messages", "^app/messages/", ["^app/domain/"]),
    only("platform", "^app/platform/(?!services\\.server)", [
      "^app/platform/",
      "^app/domain/",
      "^app/paths\\.ts$",
      "^prisma/generated/",
    ]),
    only("composition-root", "^app/platform/services\\.server\\.ts$", [
      "^app/platform/",
      "^app/domain/",
      "^search/",
      "^prisma/generated/",
    ]),
    only("paths", "^app/(paths|school-paths|path-parts)\.ts$", [
      "^app/domain/",
      "^app/(school-paths|path-parts)\.ts$",
    ]),
    only("shell", "^app/(root|entry\\.server|entry\\.client|server)\\.tsx?$", [
      "^app/(root|entry|server|web)",
      "^app/platform/",
      "^app/messages/",
      "^app/ui/",
      "^app/paths\\.ts$",
      "^app/domain/",
      "^app/features/navigation/",
      "^build/",
    ]),
    only("search", "^search/", ["^app/domain/", "^prisma/generated/"]),
    only("features-server", `^app/features/.*${server}`, [
      "^app/features/",
      "^app/domain/",
      "^app/platform/",
      "^app/messages/",
      "^app/paths\\.ts$",
      "^search/",
      "^prisma/generated/",
    ]),
    {
      name: "features-face",
      severity: "error",
      comment: "components take only types from the server side",
      from: { path: "^app/features/", pathNot: server },
      to: {
        path: [server, "^search/", "^workers/", "^prisma/", "^app/platform/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-foreign-write-verbs",
      severity: "error",
      comment: "a feature reads from another, but never calls its write verbs",
      from: { path: `^app/features/([^/]+)/.*${server}` },
      to: {
        path: `^app/features/[^/]+/.*${server}`,
        // Whose rows somebody reaches and days as columns hold them are reads; a file is kept for whoever brings it.
        pathNot: [
          "^app/features/($1|files)/",
          "/((read|list|find|count|judge)-[^/]*|[^/]*-scope|own-papers|stay-of)\\.server\\.ts$",
          // A placement that is over takes its papers along in its own transaction; every page of a link can ask for a call;
          // a seal of an outside service comes onto the paper as every other.
          "^app/features/papers/(end-papers|ask-for-call|seal-from-outside)\\.server\\.ts$",
          // What changes terms of many placements sends their papers out anew, and each firm hears once of a press; an amendment
          // and a closed file are steps of the placement.
          "^app/features/papers/(retire|renew|press|tell)-papers\\.server\\.ts$",
          "^app/features/placements/(record-step|tell-together)\\.server\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    only("routes", "^app/routes/", [
      "^app/features/",
      "^app/domain/",
      "^app/ui/",
      "^app/messages/",
      "^app/paths\\.ts$",
      "^app/platform/(session|http|form|services|flash|locale|deeds)\\.server\\.ts$",
    ]),
    only("workers", "^workers/", [
      "^app/(features|domain|platform|messages)/",
      "^app/paths\\.ts$",
      "^search/",
      "^prisma/generated/",
    ]),
    {
      name: "nobody-imports-workers",
      severity: "error",
      from: { pathNot: "^(workers|tests|scripts)/" },
      to: { path: "^workers/" },
    },
    {
      name: "nobody-imports-scripts",
      severity: "error",
      from: { pathNot: "^(scripts|prisma|tests)/" },
      to: { path: "^(scripts/|prisma/(?!generated))" },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "scripts-know-no-routes",
      severity: "error",
      from: { path: "^(scripts|prisma)/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(virtual:|~/build)" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|prisma/generated/internal|node_modules)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
