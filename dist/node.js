export { a as SecretLintProfiler, i as secretLintProfiler } from "./secretlint.js";
