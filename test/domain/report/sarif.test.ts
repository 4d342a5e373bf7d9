import { describe, expect, it } from "vitest";

import { renderSarif } from "../../../src/domain/report/sarif.ts";
import { findSarifFaults } from "./sarif-schema.ts";
import { recordOf } from "../sample-run.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";

type Result = {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: object;
    };
  }[];
};

function resultsOf(reviewed: Parameters<typeof recordOf>[0]): readonly Result[] {
  const text = renderSarif(recordOf(reviewed));
  expect(findSarifFaults(text)).toEqual([]);
  const log = JSON.parse(text) as {
    version: string;
    runs: [{ results: Result[] }];
  };
  expect(log.version).toBe("2.1.0");
  return log.runs[0].results;
}

describe("the schema of the standard", () => {
  const log = (change: object) =>
    JSON.stringify({
      version: "2.1.0",
      runs: [
        { tool: { driver: { name: "fen" } }, results: [{ message: { text: "x" }, ...change }] },
      ],
    });

  it.each([
    ["a good log", {}, 0],
    ["a level that there is not", { level: "major" }, 1],
    ["a key that there is not", { place: "here" }, 1],
    [
      "a line before the first",
      { locations: [{ physicalLocation: { region: { startLine: 0 } } }] },
      1,
    ],
  ])("finds faults in %s", (_, change, least) => {
    expect(findSarifFaults(log(change)).length).toBeGreaterThanOrEqual(least);
    expect(findSarifFaults(log(change)).length > 0).toBe(least > 0);
  });
});

describe("the SARIF log", () => {
  it("is valid for findings of every kind", () => {
    const reviewed = [
      reviewedOf({}, { placement: inlineAt(3) }),
      reviewedOf({ source: "check" }),
      reviewedOf(
        { source: "tool", tool: "lintd x", rule: "AGENTS.md" },
        { placement: inlineAt(9) },
      ),
    ];
    expect(resultsOf({ reviewed })).toHaveLength(3);
    expect(resultsOf({ reviewed: [] })).toEqual([]);
  });

  it("holds what survived, with its lines in the head", () => {
    const reviewed = [
      reviewedOf({}, { placement: inlineAt(3, { endLine: 5, path: "a b/ü#.ts" }) }),
      reviewedOf({}, { fate: "rejected" }),
      reviewedOf({ severity: "minor", body: "" }, { placement: inlineAt(3, { side: "LEFT" }) }),
      reviewedOf({ severity: "nit" }, { placement: { kind: "body", path: "x.ts", reason: "r" } }),
    ];
    const results = resultsOf({ reviewed });
    expect(results.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
    expect(results.map(({ locations }) => locations[0]?.physicalLocation)).toEqual([
      {
        artifactLocation: { uri: "a%20b/%C3%BC%23.ts" },
        region: { startLine: 3, endLine: 5 },
      },
      { artifactLocation: { uri: "src/sum.ts" } },
      { artifactLocation: { uri: "x.ts" } },
    ]);
    expect(results[1]?.message.text).toBe("Loop reads one element past the end");
  });

  it("can be written for whatever the model calls a path", () => {
    const placement = { kind: "body", path: "a\uD800/\u0000", reason: "r" } as const;
    const [result] = resultsOf({ reviewed: [reviewedOf({}, { placement })] });
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("a%EF%BF%BD/%00");
  });
});
