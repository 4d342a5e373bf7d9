/** The Node that fen runs on. */

import { versions } from "node:process";

/** `24.19.0`. */
export const NODE_VERSION: string = versions.node;
