/** The primary rate limit: a count, its headers, and the refusal when it is used up. */

import { answerJson, Refusal, type Answer } from "./github-answer.ts";
import type { FakeGitHubOptions } from "./github-options.ts";

const DEFAULT_LIMIT = 1000;
const HOUR_SECONDS = 3600;

export class RateLimit {
  readonly #limit: number;
  readonly #resetsInSeconds: number;
  #remaining: number;
  #reset: number;

  constructor(options: NonNullable<FakeGitHubOptions["rateLimit"]>) {
    this.#limit = options.limit ?? DEFAULT_LIMIT;
    this.#remaining = options.remaining ?? this.#limit;
    this.#resetsInSeconds = options.resetsInSeconds ?? HOUR_SECONDS;
    this.#reset = nowSeconds() + this.#resetsInSeconds;
  }

  /** Takes one request off. Throws 403 when nothing is left. */
  spend(): void {
    if (nowSeconds() >= this.#reset) {
      this.#remaining = this.#limit;
      this.#reset = nowSeconds() + HOUR_SECONDS;
    }
    if (this.#remaining <= 0) {
      throw new Refusal(403, {
        message: "API rate limit exceeded for installation ID 1.",
        documentation: "/using-the-rest-api/rate-limits-for-the-rest-api",
      });
    }
    this.#remaining -= 1;
  }

  /** A 304 costs nothing. */
  giveBack(): void {
    this.#remaining += 1;
  }

  get headers(): Readonly<Record<string, string>> {
    return {
      "x-ratelimit-limit": String(this.#limit),
      "x-ratelimit-remaining": String(this.#remaining),
      "x-ratelimit-used": String(this.#limit - this.#remaining),
      "x-ratelimit-reset": String(this.#reset),
      "x-ratelimit-resource": "core",
    };
  }

  /** The answer of `GET /rate_limit`, which is free. */
  answer(): Answer {
    const core = {
      limit: this.#limit,
      remaining: this.#remaining,
      used: this.#limit - this.#remaining,
      reset: this.#reset,
    };
    return answerJson(200, { resources: { core, search: core, graphql: core }, rate: core });
  }
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
