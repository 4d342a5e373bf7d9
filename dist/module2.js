export { t as creator, n as rules } from "./secretlint.js";
