export { r as lintSource } from "./secretlint.js";
