import { describe, expect, it } from "vitest";

import { GitHubError } from "../../../src/domain/errors.ts";
import type { PostedComment } from "../../../src/domain/pull-request.ts";
import { listExchanges, recall } from "../../../src/steps/context/recall.ts";
import { pullRequestOf } from "../scripted-pull-request.ts";

const person = (login: string, type = "User") => ({ login, type });

const comment = (id: number, fields: Partial<PostedComment> = {}): PostedComment => ({
  id,
  body: `words ${id}`,
  author: person("ada"),
  commit: null,
  url: "",
  path: "src/a.ts",
  line: 3,
  originalStartLine: 3,
  originalLine: 3,
  originalCommit: "c".repeat(40),
  diffHunk: "",
  inReplyTo: null,
  createdAt: `2026-11-20T10:00:${String(id).padStart(2, "0")}Z`,
  reactions: { up: 0, down: 0 },
  ...fields,
});

const nothing = {
  comments: [],
  own: new Set<number>(),
  withdrawn: new Set<number>(),
  conversation: [],
};

const at = (id: number) => ({ createdAt: `2026-11-20T10:00:${String(id).padStart(2, "0")}Z` });

describe("what was said", () => {
  it("is told by thread, with the title alone of fen's own, in the order of time", () => {
    const comments = [
      comment(1, {
        body: "<!-- fen:comment x.y -->\n**Loop too long**\n\nMore.",
        author: person("fen[bot]", "Bot"),
      }),
      comment(2, { inReplyTo: 1, body: "Meant so.", role: "OWNER" }),
      comment(4, { body: "Why here?", line: null }),
    ];
    const conversation = [
      { id: 9, number: 7, body: "Nice.", author: person("bob"), commit: null, url: "", ...at(3) },
    ];
    const said = listExchanges({
      ...nothing,
      comments,
      conversation,
      own: new Set([1]),
      withdrawn: new Set([1]),
    });
    expect(
      said.map(({ author, text, where, state, answers }) => ({
        author,
        text,
        where,
        state,
        answers: answers.map((one) => `${one.role} ${one.text}`),
      })),
    ).toEqual([
      {
        author: "fen",
        text: "Loop too long",
        where: "src/a.ts line 3",
        state: "withdrawn",
        answers: ["OWNER Meant so."],
      },
      { author: "bob", text: "Nice.", where: "", state: "", answers: [] },
      {
        author: "ada",
        text: "Why here?",
        where: "src/a.ts line 3",
        state: "outdated",
        answers: [],
      },
    ]);
  });

  it("leaves out other bots, commands, and fen's own summary", () => {
    const conversation = [
      "/fen review",
      "<!-- fen:summary x.y -->\nfen: complete",
      "Coverage.",
    ].map((body, id) => ({
      id,
      number: 7,
      body,
      author: body === "Coverage." ? person("cov[bot]", "Bot") : person("ada"),
      commit: null,
      url: "",
    }));
    const comments = [comment(1, { author: person("lint[bot]", "Bot") })];
    expect(listExchanges({ ...nothing, comments, conversation })).toEqual([]);
  });
});

describe("issues and commits", () => {
  const issue = {
    number: 12,
    title: "T s3cret",
    text: "B s3cret",
    author: "bob",
    role: "",
    at: "",
  };
  const pullRequest = { ...pullRequestOf(), body: "Fixes #12, closes #13." };
  const mask = async (text: string) => text.replaceAll("s3cret", "***");

  function setUp(allowance: number, fails = false, comments: readonly PostedComment[] = []) {
    const asked: string[] = [];
    let left = allowance;
    const answer = <T>(what: string, value: T) => {
      asked.push(what);
      return fails
        ? Promise.reject(new GitHubError("500", { status: 500 }))
        : Promise.resolve(value);
    };
    const github = {
      fetchIssue: (number: number) => answer(`issue ${number}`, { ...issue, number }),
      listThreads: () => {
        const [first] = comments;
        const thread = {
          id: "T",
          isResolved: true,
          isOutdated: false,
          mayResolve: true,
          isWhole: true,
        };
        return answer("threads", first ? [{ ...thread, comments: [first] }] : []);
      },
      listCommits: () =>
        answer("commits", [{ sha: "", parent: null, at: "", message: "One s3cret\n\nMore." }]),
    };
    const mayAsk = () => {
      left -= 1;
      return left >= 0;
    };
    return { asked, told: recall({ ...nothing, comments, github, pullRequest, mayAsk, mask }) };
  }

  it("are read while there are requests to spare, issues first, without secrets", async () => {
    const { asked, told } = setUp(3);
    expect(await told).toMatchObject({
      issues: [{ number: 12, title: "T ***", text: "B ***" }, { number: 13 }],
      commits: ["One ***"],
    });
    expect(asked).toEqual(["issue 12", "issue 13", "commits"]);
    const few = setUp(1);
    expect(await few.told).toMatchObject({ issues: [{ number: 12 }], commits: [] });
    expect(few.asked).toEqual(["issue 12"]);
  });

  it("come before the state of threads, which is asked where there are some", async () => {
    const { asked, told } = setUp(4, false, [comment(1)]);
    expect((await told).exchanges).toMatchObject([{ state: "resolved" }]);
    expect(asked).toEqual(["issue 12", "issue 13", "threads", "commits"]);
    const few = setUp(2, false, [comment(1)]);
    expect((await few.told).exchanges).toMatchObject([{ state: "" }]);
  });

  it("that can't be read are left out", async () => {
    expect(await setUp(3, true).told).toEqual({ issues: [], commits: [], exchanges: [] });
  });
});
