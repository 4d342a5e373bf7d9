/**
 * `npm run screenshots`: runs the demo and renders what it posted, in headless Chromium, to the pictures in docs/images.
 * Those that would show the same as before stay as they are; `npm run screenshots -- --all` makes all of them again.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { findChromium, startChromium, type Chromium } from "./screenshots/chromium.ts";
import { photograph } from "./screenshots/photograph.ts";
import { markOf, MARKS_FILE, PICTURES, type Picture } from "./screenshots/pictures.ts";
import { shrinkPng } from "./screenshots/png.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const IMAGES = join(root, "docs", "images");

const NO_CHROMIUM =
  "There is no Chromium that runs: install one (on Debian `apt-get install chromium fonts-liberation fonts-dejavu-core`), or name its program in CHROMIUM_PATH.\n";

type Marks = Readonly<Record<string, string>>;

/** Without a key the answers are recorded ones, and without anything else in the environment there is no key. */
function runDemo(): boolean {
  const run = spawnSync(process.execPath, [join(root, "demo", "run.ts")], { cwd: root, env: {} });
  if (run.status !== 0) process.stderr.write(run.stdout + String(run.stderr));
  return run.status === 0;
}

function readPage({ page }: Picture): string {
  return readFileSync(join(root, "demo", "out", page), "utf8");
}

function readMarks(): Marks {
  const path = join(IMAGES, MARKS_FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Marks) : {};
}

/** Makes one picture, and says whether all that it shows is in it. */
async function make(chromium: Chromium, picture: Picture, folder: string): Promise<boolean> {
  const path = join(folder, "page.html");
  const { png, cut } = await photograph(chromium, { picture, html: readPage(picture), path });
  const small = shrinkPng(png);
  writeFileSync(join(IMAGES, picture.file), small);
  process.stdout.write(`${picture.file}: ${Math.round(small.length / 1000)} KB\n`);
  for (const text of cut) process.stderr.write(`${picture.file}: cut off at the right: ${text}\n`);
  return cut.length === 0;
}

async function makeAll(program: string, pictures: readonly Picture[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "fen-screenshots-"));
  const chromium = startChromium(program);
  let whole = true;
  try {
    for (const picture of pictures) whole = (await make(chromium, picture, folder)) && whole;
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return whole;
}

async function main(args: readonly string[]): Promise<boolean> {
  const program = findChromium(process.env);
  if (program === null) {
    process.stderr.write(NO_CHROMIUM);
    return false;
  }
  if (!runDemo()) return false;
  mkdirSync(IMAGES, { recursive: true });
  const before = args.includes("--all") ? {} : readMarks();
  const marks = Object.fromEntries(
    PICTURES.map((picture) => [picture.file, markOf(readPage(picture), picture)]),
  );
  const stale = PICTURES.filter(
    ({ file }) => before[file] !== marks[file] || !existsSync(join(IMAGES, file)),
  );
  if (!(await makeAll(program, stale))) return false;
  writeFileSync(join(IMAGES, MARKS_FILE), `${JSON.stringify(marks, null, 2)}\n`);
  process.stdout.write(`${stale.length} of ${PICTURES.length} pictures made\n`);
  return true;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
