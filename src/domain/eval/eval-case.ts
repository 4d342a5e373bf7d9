/** A case of an evaluation: a change, and the defects that are known to be in it. */

import { createHash } from "node:crypto";

import type { FileDiff } from "../diff/diff.ts";
import { parseDiff } from "../diff/patch.ts";
import { InputError } from "../errors.ts";
import {
  readJsonObject,
  readList,
  readObject,
  readText,
  readWhole,
  refuse,
} from "./strict-fields.ts";

/** A defect that the change brings in. */
export type Issue = {
  readonly path: string;
  /** 1-based, in the new file; in the old one where the file is removed. */
  readonly line: number;
  /** In the words of whoever made the case; it is not scored. */
  readonly severity: string;
  readonly text: string;
};

export type EvalCase = {
  /** Name of its files without their endings. */
  readonly id: string;
  readonly title: string;
  /** Text of the unified diff. */
  readonly diff: string;
  readonly files: readonly FileDiff[];
  /** None in a clean case. */
  readonly issues: readonly Issue[];
  /** Of all that a review gets to see. */
  readonly hash: string;
  /** What is odd about it, and no error. */
  readonly remarks: readonly string[];
};

/** Reads `<id>.json` and `<id>.diff`. Throws InputError `file: key: what is wrong`. */
export function readCase(source: {
  readonly id: string;
  readonly json: string;
  readonly diff: string;
}): EvalCase {
  const { id, diff } = source;
  const file = `${id}.json`;
  const fields = readJsonObject(source.json, file);
  const at = (key: string) => ({ file, key });
  if (fields["id"] !== undefined && fields["id"] !== id) {
    refuse(at("id"), "must be the name of the file, without its ending");
  }
  if (fields["diff"] !== undefined && fields["diff"] !== `${id}.diff`) {
    refuse(at("diff"), `must be ${id}.diff, which lies beside the file`);
  }
  const title = readText(fields["title"], at("title"));
  const issues = readList(fields["issues"], at("issues")).map((value, index) =>
    readIssue(value, { file, key: `issues[${index}]` }),
  );
  const files = readFiles(id, diff);
  return {
    id,
    title,
    diff,
    files,
    issues,
    hash: createHash("sha256")
      .update(JSON.stringify([title, diff]))
      .digest("hex")
      .slice(0, 16),
    remarks: remarkOn({ id, files, issues }),
  };
}

function readIssue(value: unknown, where: { readonly file: string; readonly key: string }): Issue {
  const fields = readObject(value, where);
  const at = (key: string) => ({ file: where.file, key: `${where.key}.${key}` });
  return {
    path: readText(fields["path"], at("path")),
    line: readWhole(fields["line"], { ...at("line"), least: 1 }),
    severity: readText(fields["severity"], at("severity")),
    text: readText(fields["text"], at("text")),
  };
}

function readFiles(id: string, diff: string): readonly FileDiff[] {
  const files = parseDiff(diff);
  if (files.length === 0) throw new InputError(`${id}.diff: holds no unified diff`);
  const damaged = files.find(({ patch }) => patch === "missing");
  if (damaged === undefined) return files;
  throw new InputError(
    `${id}.diff: ${damaged.path}: ${damaged.patchNote ?? "not all of its changes can be read"}`,
  );
}

function remarkOn({ id, files, issues }: Pick<EvalCase, "id" | "files" | "issues">) {
  const paths = new Set(files.flatMap(({ path, oldPath }) => [path, oldPath]));
  return issues.flatMap(({ path }, index) =>
    paths.has(path)
      ? []
      : [
          `${id}: issue ${index + 1} is in ${path}, which the diff does not change; it can hardly be hit.`,
        ],
  );
}
