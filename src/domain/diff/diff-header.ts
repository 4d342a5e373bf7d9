/** What the lines above a file's first hunk say: names, modes, rename or copy, binary or not. */

import type { FileStatus } from "./diff.ts";
import {
  parseGitNames,
  parseName,
  parseSideName,
  type RawNames,
  stripPrefixes,
  tellPrefixes,
} from "./diff-names.ts";
import type { Section } from "./diff-sections.ts";

export type FileHeader = {
  readonly path: string;
  /** Only for a rename or a copy. */
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly binary: boolean;
  /** `100644` and the like, where the header names it. */
  readonly oldMode: string | null;
  readonly newMode: string | null;
  /** The header is whole and tells the whole change: no hunk has to follow. */
  readonly sufficient: boolean;
};

/** The header's lines by their first words, and the names with prefixes. */
export type RawHeader = {
  readonly fields: ReadonlyMap<string, string>;
  readonly binary: boolean;
  readonly names: RawNames;
};

const FIELD =
  /^(diff --git|diff --cc|diff --combined|(?:old|new|deleted file|new file) mode|(?:rename|copy) (?:from|to)|similarity index|index|---|\+\+\+) (.*)$/s;

/** Hashes of the empty file, as SHA-1 and SHA-256. */
const EMPTY_BLOBS = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dc",
];

export function readRawHeader(section: Section): RawHeader {
  const fields = new Map<string, string>();
  let binary = false;
  for (const line of section.header) {
    // A carriage return in a name would be quoted: this one comes from a diff with CRLF line ends.
    const field = FIELD.exec(line.endsWith("\r") ? line.slice(0, -1) : line);
    const [, key, value] = field ?? [];
    if (key === undefined || value === undefined) {
      binary ||= /^(?:Binary files|GIT binary patch)/.test(line);
    } else if (!fields.has(key)) fields.set(key, value);
  }
  return { fields, binary, names: readNames(fields) };
}

function readNames(fields: ReadonlyMap<string, string>): RawNames {
  const combined = fields.get("diff --cc") ?? fields.get("diff --combined");
  if (combined !== undefined) {
    const name = parseName(combined);
    return { old: name, new: name };
  }
  const minus = fields.get("---");
  const plus = fields.get("+++");
  const sides = {
    old: minus === undefined ? null : parseSideName(minus),
    new: plus === undefined ? null : parseSideName(plus),
  };
  const git = fields.get("diff --git");
  if (git === undefined || (sides.old !== null && sides.new !== null)) return sides;
  const both = parseGitNames(git, sides);
  return { old: sides.old ?? both.old, new: sides.new ?? both.new };
}

/** Does the diff write names with prefixes? Git does, unless told otherwise. */
export function choosePrefixes(headers: readonly RawHeader[]): "none" | "some" {
  for (const header of headers) {
    const renamedFrom = header.fields.get("rename from") ?? header.fields.get("copy from");
    const told = renamedFrom === undefined ? tellPrefixes(header.names) : null;
    if (told !== null && !header.fields.has("diff --cc")) return told;
  }
  return "some";
}

/** `null` when the header names no file. */
export function readHeader(raw: RawHeader, prefixes: "none" | "some"): FileHeader | null {
  const { fields } = raw;
  const from = fields.get("rename from") ?? fields.get("copy from");
  const to = fields.get("rename to") ?? fields.get("copy to");
  const moved = from !== undefined && to !== undefined;
  const names = moved
    ? { old: parseName(from), new: parseName(to) }
    : stripPrefixes(raw.names, prefixes);
  const status = readStatus(raw);
  const path = (status === "removed" ? names.old : null) ?? names.new ?? names.old;
  if (path === null || path === "") return null;
  const otherName = fields.has("diff --git") && names.old !== null && names.old !== path;
  const renamed = status === "modified" && otherName && names.new !== null;
  return {
    path,
    oldPath: moved || renamed ? names.old : null,
    status: renamed ? "renamed" : status,
    binary: raw.binary,
    oldMode: fields.get("deleted file mode") ?? fields.get("old mode") ?? null,
    newMode: fields.get("new file mode") ?? fields.get("new mode") ?? null,
    sufficient: raw.binary || tellsAll(fields),
  };
}

function readStatus(raw: RawHeader): FileStatus {
  const { fields } = raw;
  if (fields.has("rename from")) return "renamed";
  if (fields.has("copy from")) return "copied";
  if (fields.has("new file mode")) return "added";
  if (fields.has("deleted file mode")) return "removed";
  if (fields.has("old mode") && fields.has("new mode") && !fields.has("index")) return "changed";
  if (raw.names.old === null) return "added";
  return raw.names.new === null ? "removed" : "modified";
}

/** Pure renames, copies and mode changes have no `index` line; empty files have one, and no content. */
function tellsAll(fields: ReadonlyMap<string, string>): boolean {
  const index = fields.get("index");
  if (index === undefined) {
    const moved = fields.has("rename to") || fields.has("copy to");
    const untouched = (fields.get("similarity index") ?? "100%") === "100%";
    return (moved && untouched) || (fields.has("old mode") && fields.has("new mode"));
  }
  if (!fields.has("new file mode") && !fields.has("deleted file mode")) return false;
  const [before = "", after = ""] = index.split(" ", 1)[0]?.split("..") ?? [];
  const hash = fields.has("new file mode") ? after : before;
  return hash.length >= 4 && EMPTY_BLOBS.some((empty) => empty.startsWith(hash.slice(0, 32)));
}
