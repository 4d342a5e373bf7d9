export { n as GitHub, r as context, i as defaults, a as getOctokitOptions, o as getUserAgentWithOrchestrationId } from "./octokit.js";
