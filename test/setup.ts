/**
 * The same generated inputs in every run, so that a commit is judged by what it changes. `FUZZ_SEED=random` looks
 * further, and `FUZZ_SEED=<number>` again at what that has found.
 */

import * as fc from "fast-check";

const wanted = process.env["FUZZ_SEED"] ?? "20261127";
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
