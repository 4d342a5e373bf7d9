/** Files that nobody reviews by hand: what fen leaves out unless it is told otherwise, and how it knows them. */

import type { DiffLine, FileDiff } from "../diff/diff.ts";

/** Why a file is not reviewed. */
export type SkipReason =
  | "excluded"
  | "not-included"
  | "secret-file"
  | "binary"
  | "generated"
  | "vendored"
  | "lock-file"
  | "minified";

export type Skip = {
  readonly reason: SkipReason;
  /** One plain sentence for the report. */
  readonly detail: string;
};

/** What a diff shows of a file's content, as far as it tells generated code. */
export type ContentHints = {
  /** Lines near the top of the file. */
  readonly firstLines?: readonly string[];
  /** Characters of the longest line, when lines of that kind are most of the change; else 0. */
  readonly longestLine?: number;
};

/** In lower case. What stands in them must not go to a model's endpoint, even where it was committed by mistake. */
const SECRET_FILES: ReadonlySet<string> = new Set(
  splitWords(`
  .env .envrc .netrc _netrc .pypirc .pgpass .htpasswd .git-credentials .vault_pass
  id_rsa id_dsa id_ecdsa id_ed25519
`),
);

const SECRET_ENDINGS: readonly string[] = splitWords(`
  .pem .key .p8 .p12 .pfx .ppk .jks .keystore .kdbx
`);

/** `.env.production` holds values, `.env.example` only names. */
const ENV_FILE = /^\.env\.(?!(?:.*\.)?(?:example|sample|template|dist|defaults?)$)/;

const LOCK_FILES: ReadonlySet<string> = new Set(
  splitWords(`
  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock
  Cargo.lock Gemfile.lock gems.locked poetry.lock uv.lock Pipfile.lock pdm.lock pixi.lock
  pylock.toml conda-lock.yml go.sum go.work.sum composer.lock symfony.lock mix.lock rebar.lock
  pubspec.lock Podfile.lock Package.resolved Cartfile.resolved paket.lock packages.lock.json
  gradle.lockfile buildscript-gradle.lockfile flake.lock stack.yaml.lock cabal.project.freeze
  .terraform.lock.hcl Chart.lock buf.lock MODULE.bazel.lock conan.lock shard.lock
  Brewfile.lock.json devbox.lock mise.lock
`),
);

const VENDORED_FOLDERS: ReadonlySet<string> = new Set(
  splitWords(`
  vendor node_modules third_party third-party thirdparty 3rdparty bower_components jspm_packages
  Pods Carthage Godeps site-packages .venv venv .yarn
`),
);

const GENERATED_FOLDERS: ReadonlySet<string> = new Set(
  splitWords(`
  dist __generated__ __pycache__ .next .nuxt .output .svelte-kit storybook-static .dart_tool
  .gradle
`),
);

const GENERATED_FILES: ReadonlySet<string> = new Set([
  ".pnp.cjs",
  ".pnp.js",
  ".pnp.loader.mjs",
  "project.pbxproj",
]);

/** Compared in lower case. */
const GENERATED_ENDINGS: readonly string[] = splitWords(`
  .pb.go .pb.gw.go .pb.cc .pb.h .pb.c .pb.swift .pb.dart .pbenum.dart .pbjson.dart
  .pbserver.dart .pbgrpc.dart _pb2.py _pb2.pyi _pb2_grpc.py _pb2_grpc.pyi _pb.js _pb.ts _pb.d.ts
  _pb.rb _pb.php .g.dart .freezed.dart .gr.dart .mocks.dart .g.cs .g.i.cs .designer.cs
  .designer.vb .gen.go .gen.ts .gen.tsx .gen.js .map .tsbuildinfo
`);

const MINIFIED_ENDING = /[.-]min\.(?:js|mjs|cjs|css)$/;
const SNAPSHOT_ENDING = /\.(?:snap|ambr)$/;

const FIRST_LINES = 40;
const MOST_READ_CHARACTERS = 500;
const LONG_LINE_CHARACTERS = 5_000;

/** A marker counts only where it is a comment: code may well speak of markers. */
const COMMENT = /^(?:\/\/|\/?\*|#|--|;|<!--|%|'|"""|\{-|\(\*|rem\b)/i;
const GENERATED_TAG = /(?:^|[^\w-])@generated\b|<auto-?generated\b/;

function splitWords(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Every reason to leave a file out that its path and content give, the surest first. */
export function findDefaultSkips(path: string, hints: ContentHints): readonly Skip[] {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  return [
    findSecretFile(name.toLowerCase()),
    findLockFile(name),
    findFolder(folders, VENDORED_FOLDERS, "vendored"),
    findFolder(folders, GENERATED_FOLDERS, "generated"),
    findGeneratedName(folders, name),
    findMarker(hints.firstLines ?? []),
    findLongLine(hints.longestLine ?? 0),
  ].filter((skip) => skip !== null);
}

function findSecretFile(name: string): Skip | null {
  const isSecret =
    SECRET_FILES.has(name) ||
    ENV_FILE.test(name) ||
    SECRET_ENDINGS.some((ending) => name.endsWith(ending));
  if (!isSecret) return null;
  const detail = "Files of that name hold passwords or keys, so it is not sent to a model.";
  return { reason: "secret-file", detail };
}

function findLockFile(name: string): Skip | null {
  if (!LOCK_FILES.has(name) && !/^pylock\.[^.]+\.toml$/.test(name)) return null;
  return { reason: "lock-file", detail: "It is a lock file, written by a package manager." };
}

function findFolder(
  folders: readonly string[],
  known: ReadonlySet<string>,
  reason: "vendored" | "generated",
): Skip | null {
  const folder = folders.find((candidate) => known.has(candidate));
  if (folder === undefined) return null;
  const what = reason === "vendored" ? "other people's code" : "generated files";
  return { reason, detail: `It stands in ${folder}/, a folder for ${what}.` };
}

function findGeneratedName(folders: readonly string[], name: string): Skip | null {
  const lower = name.toLowerCase();
  if (MINIFIED_ENDING.test(lower)) {
    return { reason: "minified", detail: "Its name is that of a minified file." };
  }
  if (folders.at(-1) === "__snapshots__" && SNAPSHOT_ENDING.test(lower)) {
    return { reason: "generated", detail: "It is a snapshot, written by a test runner." };
  }
  const generated =
    GENERATED_FILES.has(name) ||
    GENERATED_ENDINGS.some((ending) => lower.endsWith(ending)) ||
    /[._]generated\./.test(lower);
  if (!generated) return null;
  return { reason: "generated", detail: "Its name is that of a generated file." };
}

function findMarker(firstLines: readonly string[]): Skip | null {
  const marked = firstLines.slice(0, FIRST_LINES).some(isMarker);
  if (!marked) return null;
  return { reason: "generated", detail: "A comment near its top says that it is generated." };
}

function isMarker(line: string): boolean {
  const text = line.slice(0, MOST_READ_CHARACTERS).trim().toLowerCase();
  if (!COMMENT.test(text)) return false;
  if (GENERATED_TAG.test(text)) return true;
  return text.includes("generated") && /\bdo not (?:edit|modify)\b/.test(text);
}

function findLongLine(longestLine: number): Skip | null {
  if (longestLine <= LONG_LINE_CHARACTERS) return null;
  const detail = `Most of the change is lines as long as those of minified files, up to ${longestLine} characters.`;
  return { reason: "minified", detail };
}

/**
 * Takes the hints from a diff. Of a file that was there before, only lines that stay as they are count as first
 * lines: nobody hides a change by adding a marker in the same change.
 */
export function readContentHints(file: FileDiff): Required<ContentHints> {
  const kind = firstLineKind(file);
  const lines = file.hunks.flatMap((hunk) => hunk.lines);
  const firstLines = lines
    .filter((line) => line.kind === kind && (line.newLine ?? line.oldLine ?? 0) <= FIRST_LINES)
    .map((line) => line.text);
  const weighed = lines.filter((line) => line.kind === (file.additions > 0 ? "added" : "deleted"));
  return { firstLines, longestLine: weighLines(weighed) };
}

function firstLineKind(file: FileDiff): DiffLine["kind"] {
  if (file.status === "added") return "added";
  return file.status === "removed" ? "deleted" : "context";
}

/** The longest line, if more than half of all characters stand in lines longer than 5,000; else 0. */
function weighLines(lines: readonly DiffLine[]): number {
  let longest = 0;
  let all = 0;
  let inLong = 0;
  for (const { text } of lines) {
    all += text.length;
    if (text.length > LONG_LINE_CHARACTERS) inLong += text.length;
    longest = Math.max(longest, text.length);
  }
  return inLong * 2 > all ? longest : 0;
}
