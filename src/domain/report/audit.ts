/** Which parts of the change left the machine: for every piece whether, when, to which host and to which model. */

import { createHash } from "node:crypto";

import { locateParts } from "../diff/diff-text.ts";
import type { Hunk } from "../diff/diff.ts";
import type { CallRecord } from "../money/call.ts";
import type { Batch } from "../plan.ts";
import type { RunRecord } from "../record.ts";

/** One batch's diff text: what of the change is in it, and every request that carried it. */
export type AuditEntry = {
  readonly batch: number;
  /** Of the UTF-8 text inside the diff block. */
  readonly sha256: string;
  readonly bytes: number;
  readonly pieces: readonly {
    readonly path: string;
    /** Half-open range of bytes in that text; pieces that were joined share one. */
    readonly from: number;
    readonly to: number;
    /**
     * The lines as git writes them: `-oldStart,oldLines +newStart,newLines`. Of a long run of unchanged lines
     * in between, the middle is not sent.
     */
    readonly hunks: readonly string[];
  }[];
  readonly sent: readonly {
    readonly at: string;
    readonly host: string;
    readonly model: string;
    readonly pass: string;
    readonly attempt: number;
    /** HTTP status of the answer; 0 where none came, so that it may or may not have been received. */
    readonly status: number;
  }[];
};

/** Every batch that was planned; one that was never sent has an empty `sent`. */
export function auditOf(record: Pick<RunRecord, "plan" | "calls">): readonly AuditEntry[] {
  return (record.plan?.batches ?? []).map((batch) => ({
    batch: batch.id,
    sha256: createHash("sha256").update(batch.diff).digest("hex"),
    bytes: Buffer.byteLength(batch.diff),
    pieces: locatePieces(batch),
    sent: record.calls.filter((call) => call.batch === batch.id).map(describeSending),
  }));
}

function locatePieces(batch: Batch): AuditEntry["pieces"] {
  const places = locateParts(batch.files);
  return batch.files.map(({ file, hunks }, index) => {
    const { from, to } = places[index] ?? { from: 0, to: 0 };
    const start = Buffer.byteLength(batch.diff.slice(0, from));
    const end = start + Buffer.byteLength(batch.diff.slice(from, to));
    return { path: file.path, from: start, to: end, hunks: hunks.map(renderRange) };
  });
}

function renderRange({ oldStart, oldLines, newStart, newLines }: Hunk): string {
  return `-${oldStart},${oldLines} +${newStart},${newLines}`;
}

function describeSending(call: CallRecord): AuditEntry["sent"][number] {
  const { startedAt: at, model, pass, attempt, status, endpoint } = call;
  const host = URL.parse(endpoint)?.host ?? "";
  return { at, host, model, pass, attempt, status };
}
