export { t as countTokens } from "./tokens2.js";
