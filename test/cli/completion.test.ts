/** The completion scripts, sourced by the shells themselves where they are installed. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { UsageError, type Command } from "../../src/cli/command.ts";
import { createCompletionCommand, renderCompletion } from "../../src/cli/completion.ts";
import { callCommand } from "./asked-call.ts";
import { openPlace } from "./stage.ts";

const WICKED = ["it's", "$(touch evil)", "`touch evil`", "a b", "c:d", "[e]", 'f"g', "h\\i", "*"];

const run: Command["run"] = async () => 0;
const COMMANDS: readonly Command[] = [
  {
    name: "look",
    summary: "look at it: it's [all] \\ there",
    usage: "",
    flags: [
      { name: "how", value: "WAY", help: "the way it's done: [fast]", choices: ["fast", "far"] },
      { name: "wicked", value: "WORD", help: "$(touch evil)", choices: WICKED },
      { name: "file", value: "FILE", help: "a file" },
      { name: "folder", value: "DIR", help: "a folder" },
      { name: "text", value: "TEXT", help: "anything" },
      { name: "quick", value: null, help: "`touch evil`" },
    ],
    most: 0,
    run,
  },
  {
    name: "read",
    summary: "read",
    usage: "",
    flags: [],
    most: 1,
    argument: { value: "FILE" },
    run,
  },
  { name: "walk", summary: "walk", usage: "", flags: [], most: 1, argument: { value: "DIR" }, run },
  createCompletionCommand(() => COMMANDS),
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fen-completion-"));
  for (const name of ["one two.txt", "one*.txt", "one\\n ", "other.txt"])
    writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "one folder"));
  for (const shell of ["bash", "zsh", "fish"] as const) {
    writeFileSync(join(folder, `.fen.${shell}`), renderCompletion(shell, COMMANDS));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isInstalled = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

/** What bash offers for the last of the words, split as bash splits them. */
function offer(words: readonly string[], setup = ""): readonly string[] {
  const script = `${setup}
source .fen.bash
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_fen
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["--norc", "-c", script, "bash", ...words], { cwd: folder });
  return out.toString().replace(/\n$/, "").split("\n");
}

describe("in bash, fen", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["commands", ["fen", "lo"], ["look"]],
    ["commands and the general flags", ["fen", "--"], ["--help", "--version"]],
    ["flags", ["fen", "look", "--f"], ["--file", "--folder"]],
    ["flags behind others", ["fen", "look", "--quick", "--h"], ["--how", "--help"]],
    ["values", ["fen", "look", "--how", "fa"], ["fast", "far"]],
    ["values behind a sign that bash takes apart", ["fen", "look", "--how", "=", "fas"], ["fast"]],
    ["all values behind it", ["fen", "look", "--how", "="], ["fast", "far"]],
    ["values behind a sign that it leaves", ["fen", "look", "--how=fas"], ["--how=fast"]],
    ["files", ["fen", "look", "--file", "ot"], ["other.txt"]],
    ["folders", ["fen", "look", "--folder", "on"], ["one folder"]],
    ["nothing for what nobody can guess", ["fen", "look", "--text", ""], [""]],
    ["files as arguments", ["fen", "read", "ot"], ["other.txt"]],
    ["flags before them", ["fen", "read", "-"], ["--help"]],
    ["folders as arguments", ["fen", "walk", ""], ["one folder"]],
    ["shells", ["fen", "completion", ""], ["bash", "zsh", "fish"]],
    ["nothing for a command that there is not", ["fen", "fly", ""], [""]],
  ])("completes %s", (_, words, offered) => {
    expect(offer(words)).toEqual(offered);
    expect(offer(words, "IFS=a")).toEqual(offered);
  });

  it("leaves names with spaces, stars and backslashes whole", () => {
    expect([...offer(["fen", "read", "one"])].toSorted()).toEqual([
      "one folder",
      "one two.txt",
      "one*.txt",
      "one\\n ",
    ]);
  });

  it("offers values that hold anything as one word each, and runs none of it", () => {
    const offered = offer(["fen", "look", "--wicked", ""]);
    expect(offered).toHaveLength(WICKED.length);
    const script = `printf '%s\\n' ${offered.join(" ")}`;
    const read = execFileSync("bash", ["--norc", "-c", script], { cwd: folder }).toString();
    expect(read.trimEnd().split("\n")).toEqual(WICKED);
    expect(spawnSync("test", ["-e", join(folder, "evil")]).status).toBe(1);
  });

  it("completes under the built program what its help names", async () => {
    const place = openPlace();
    const { out } = await place.fen(["completion", "bash"]);
    writeFileSync(join(folder, ".real.bash"), out);
    const help = (await place.fen(["--help"])).out;
    const commands = [...help.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
    expect(commands).toContain("completion");
    const real = (words: readonly string[]) => offer(words, "source .real.bash; source() { :; }");
    expect(real(["fen", ""])).toEqual([...commands, "help", "--help", "--version"]);
    for (const command of commands) {
      const text = (await place.fen([command, "--help"])).out;
      const flags = [...text.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name = ""]) => name);
      expect(real(["fen", command, "-"])).toEqual(flags);
    }
    expect(real(["fen", "review", "--fail-on", "ma"])).toEqual(["major"]);
    expect(real(["fen", "replay", "ot"])).toEqual(["other.txt"]);
    expect(real(["fen", "eval", "o"])).toEqual(["one folder"]);
  });
});

describe("in fish, fen", () => {
  const complete = (line: string) => {
    const script = `source .fen.fish; complete -C ${JSON.stringify(line)}`;
    const out = execFileSync("fish", ["--no-config", "-c", script], { cwd: folder }).toString();
    return out
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t", 1)[0]);
  };

  it.skipIf(!isInstalled("fish")).each<readonly [string, readonly string[]]>([
    ["fen lo", ["look"]],
    ["fen look --f", ["--file", "--folder"]],
    ["fen look --how fa", ["far", "fast"]],
    ["fen look --how=fas", ["--how=fast"]],
    ["fen look --file ot", ["other.txt"]],
    ["fen look --text ", [""]],
    ["fen read ot", ["other.txt"]],
    ["fen completion z", ["zsh"]],
    ["fen look read ", [""]],
  ])("completes %s", (line, offered) => {
    expect(complete(line)).toEqual(offered);
  });

  it("has a line for each flag, with everything in quotes", () => {
    const script = renderCompletion("fish", COMMANDS);
    expect(script).toContain(
      String.raw`complete -c fen -n '__fen_uses \'look\'' -l 'how' -d 'the way it\'s done: [fast]' -r -f -a '\'fast\' \'far\''`,
    );
    expect(script).toContain(String.raw`-a '\'it\\\'s\' \'$(touch evil)\'`);
    expect(script).toContain(`'__fen_uses \\'look\\'' -l 'file' -d 'a file' -r -F\n`);
  });
});

describe("in zsh, fen", () => {
  it.skipIf(!isInstalled("zsh"))("has a script that zsh can read, and that runs nothing", () => {
    const loaded = "compdef() { print -r -- $* }; source ./.fen.zsh; whence -w _fen";
    const out = execFileSync("zsh", ["-f", "-c", loaded], { cwd: folder }).toString();
    expect(out).toBe("_fen fen\n_fen: function\n");
    expect(spawnSync("test", ["-e", join(folder, "evil")]).status).toBe(1);
  });

  it("has a line for each flag, with everything in quotes", () => {
    const script = renderCompletion("zsh", COMMANDS);
    expect(script.startsWith("#compdef fen\n")).toBe(true);
    const specs = [
      String.raw`'--how=[the way it'\''s done\: \[fast\]]:WAY:(fast far)'`,
      String.raw`'--wicked=[$(touch evil)]:WORD:(it\'\''s \$\(touch\ evil\)`,
      "'--file=[a file]:FILE:_files'",
      "'--folder=[a folder]:DIR:_files -/'",
      "'--text=[anything]:TEXT: '",
      "'--quick[`touch evil`]'",
      "'*:FILE:_files'",
      String.raw`'look:look at it\: it'\''s [all] \\ there'`,
    ];
    for (const spec of specs) expect(script).toContain(spec);
  });
});

describe("fen completion", () => {
  it.each([[[]], [["tcsh"]]])("wants a shell that it knows, not %j", async (args) => {
    const command = createCompletionCommand(() => COMMANDS);
    await expect(callCommand(command, args, { folder })).rejects.toThrow(UsageError);
  });
});
