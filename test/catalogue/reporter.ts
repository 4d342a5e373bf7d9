/** Prints one line for each case of the catalogue: `A01 held 1.4 s – what it is about`. */

import type { Reporter, TestCase } from "vitest/node";

export default class CatalogueReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const [, id, what] = /^([A-Z]\d\d) (.*)$/.exec(test.name) ?? [];
    if (!id || !test.module.moduleId.includes("/test/catalogue/")) return;
    const { state } = test.result();
    const word = state === "passed" ? "held" : state === "skipped" ? "SKIPPED" : "BROKEN";
    const seconds = ((test.diagnostic()?.duration ?? 0) / 1000).toFixed(1);
    console.log(`${id} ${word} ${seconds} s – ${what}`);
  }
}
