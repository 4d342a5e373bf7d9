import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOWHERE, setUp, startScripted } from "./scripted-github.ts";

describe("fetching a file", () => {
  const raw = { "content-type": "application/vnd.github.raw+json; charset=utf-8" };

  it("asks for the raw text and keeps the slashes of the path", async () => {
    const server = await startScripted([{ headers: raw, body: '{"a": 1}' }]);
    const path = "dir/ä b?#{x}:y.json";
    expect(await setUp(server).github.fetchContent({ path, ref: "feat/x" })).toBe('{"a": 1}');
    expect(server.seen[0]?.url).toBe(
      "/repos/o/r/contents/dir/%C3%A4%20b%3F%23%7Bx%7D%3Ay.json?ref=feat%2Fx",
    );
    expect(server.seen[0]?.headers.accept).toBe("application/vnd.github.raw+json");
  });

  it.each([
    ["base64 in JSON", { type: "file", encoding: "base64", content: "aMOk\nbGxv\n" }, "hällo"],
    ["a folder", [{ type: "file" }], null],
    ["a submodule", { type: "submodule" }, null],
    ["a file that GitHub left out", { type: "file", encoding: "none", content: "" }, null],
  ])("understands %s", async (_, body, text) => {
    const server = await startScripted([{ body }]);
    expect(await setUp(server).github.fetchContent({ path: "a", ref: "main" })).toBe(text);
  });

  it("is null for a file that does not exist", async () => {
    const server = await startScripted([{ status: 404, body: { message: "Not Found" } }]);
    expect(await setUp(server).github.fetchContent({ path: "a", ref: "main" })).toBeNull();
  });

  it.each([1024 * 1024 + 1, 3 * 1024 * 1024])(
    "leaves out a file of %i bytes and says so",
    async (size) => {
      const server = await startScripted([{ headers: raw, body: "x".repeat(size) }]);
      const { github } = setUp(server);
      await expect(github.fetchContent({ path: "a\nb", ref: "main" })).rejects.toThrow(
        '"a\\nb" in the base commit is larger than 1 MiB',
      );
    },
  );

  it("takes a file of exactly 1 MiB", async () => {
    const server = await startScripted([{ headers: raw, body: "x".repeat(1024 * 1024) }]);
    const text = await setUp(server).github.fetchContent({ path: "a", ref: "main" });
    expect(text?.length).toBe(1024 * 1024);
  });
});

describe("the path of a file", () => {
  it.each(["", "/", "/etc/passwd", "..", "../../user", "a/../b", "a/./b", "a//b", "a/"])(
    "asks for nothing when it is %j, which no tree can hold",
    async (path) => {
      const server = await startScripted([]);
      expect(await setUp(server).github.fetchContent({ path, ref: "main" })).toBeNull();
      expect(server.seen).toEqual([]);
    },
  );

  it("stays below the folder of contents, whatever it is", async () => {
    const asked: string[] = [];
    const fake: typeof fetch = (input) => {
      if (input instanceof URL) asked.push(input.href);
      return Promise.resolve(new Response("x"));
    };
    const { github } = setUp(NOWHERE, { fetch: fake });
    const any = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(any, any, async (path, ref) => {
        await github.fetchContent({ path, ref });
        const url = new URL(asked.pop() ?? "http://127.0.0.1:1/repos/o/r/contents/x");
        expect(url.pathname).toMatch(/^\/repos\/o\/r\/contents\/./);
        expect([...url.searchParams.keys()].filter((key) => key !== "ref")).toEqual([]);
      }),
    );
  });
});
