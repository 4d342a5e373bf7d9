/** Edits of whole lines as a unified diff without context lines, which git applies or refuses as a whole. */

import { linesOf, type Edit } from "../placing/apply.ts";

export type FileEdits = {
  readonly path: string;
  /** The file as it is. */
  readonly text: string;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
};

const NO_NEWLINE = "\\ No newline at end of file";

/** For `git apply --unidiff-zero`; what it makes of the files is what `applyEdits` makes of their texts. */
export function renderFixPatch(files: readonly FileEdits[]): string {
  return files.map((file) => `${renderFile(file).join("\n")}\n`).join("");
}

/** Lines cannot be taken away at the end of a file that has no line feed there: the line before would change too. */
export function canRender({ text }: Pick<FileEdits, "text">, edit: Edit): boolean {
  const last = text.split("\n").length;
  return !(edit.text === "" && edit.endLine >= last && !text.endsWith("\n"));
}

function renderFile(file: FileEdits): readonly string[] {
  const { path } = file;
  const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
  let shift = 0;
  const hunks = file.edits
    .toSorted((a, b) => a.startLine - b.startLine)
    .flatMap((edit) => {
      const old = linesOf(file.text, edit);
      const added = edit.text === "" ? [] : edit.text.split("\n");
      const start = edit.startLine + shift - (added.length === 0 ? 1 : 0);
      shift += added.length - old.length;
      const isAtEnd = edit.endLine === file.text.split("\n").length;
      const end = isAtEnd ? [NO_NEWLINE] : [];
      return [
        `@@ -${edit.startLine},${old.length} +${start},${added.length} @@`,
        ...old.map((line) => `-${line}`),
        ...end,
        ...added.map((line) => `+${line}`),
        ...(added.length === 0 ? [] : end),
      ];
    });
  // Behind a name with a space git expects a tab.
  const tab = path.includes(" ") ? "\t" : "";
  return [`diff --git ${from} ${to}`, `--- ${from}${tab}`, `+++ ${to}${tab}`, ...hunks];
}

/** As git writes names: in quotes, with octal bytes, where there is more in them than plain letters. */
function quotePath(path: string): string {
  if (/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/.test(path)) return path;
  const bytes = [...new TextEncoder().encode(path)].map((byte) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    return isPlain ? String.fromCodePoint(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${bytes.join("")}"`;
}
