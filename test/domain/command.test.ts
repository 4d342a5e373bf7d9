import { describe, expect, it } from "vitest";

import { COMMANDS, readCommand } from "../../src/domain/command.ts";

describe("a command", () => {
  it.each(COMMANDS)("is read where it stands alone on the first line: /fen %s", (command) => {
    for (const body of [
      `/fen ${command}`,
      `/fen  ${command.replace(" ", "   ")} \r\nThanks!`,
      `/fen ${command}\n> quoted`,
    ]) {
      expect(readCommand(body)).toEqual({ kind: "command", command });
    }
  });

  it.each([
    "/fen",
    "/fen reviews",
    "/fen review --base-url=http://127.0.0.1:9 --api-key=x",
    "/fen plan please",
    `/fen ${"review ".repeat(10_000)}`,
  ])("is unknown with anything else behind it", (body) => {
    expect(readCommand(body)).toEqual({ kind: "unknown" });
  });

  it.each([
    "",
    "please /fen review",
    " /fen review",
    "> /fen review",
    "`/fen review`",
    "```\n/fen review\n```",
    "/fence review",
    "/FEN review",
    "Hello\n/fen review",
  ])("is not read out of %j", (body) => {
    expect(readCommand(body)).toEqual({ kind: "none" });
  });
});
