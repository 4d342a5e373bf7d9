import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  listHeaderSecrets,
  listUrlSecrets,
  parseHeaderList,
} from "../../../src/domain/report/endpoint-secrets.ts";

const FEISHU = "https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d-1111-2222-3333-444455556666";
const WECOM =
  "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=9f8e7d6c-aaaa-bbbb-cccc-ddddeeee";
const SLACK = "https://hooks.slack.com/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx";

describe("the secret parts of a webhook's address", () => {
  it.each([
    [FEISHU, ["0a1b2c3d-1111-2222-3333-444455556666"]],
    [WECOM, ["9f8e7d6c-aaaa-bbbb-cccc-ddddeeee"]],
    [SLACK, ["abcdefghijklmnopqrstuvwx"]],
    ["https://example.com/h?token=ab%2Fcdefgh12345", ["ab%2Fcdefgh12345", "ab/cdefgh12345"]],
    ["https://ada:lovelace@example.com/", ["ada", "lovelace"]],
  ])("are its keys: %s", (url, secrets) => {
    expect([...new Set(listUrlSecrets(url, []))]).toEqual(secrets);
  });

  it("are neither its host nor words, which stand in other texts too", () => {
    const url = "https://github.example/incoming-webhook/review/acme-widgets-2025/fen-review";
    expect(listUrlSecrets(url, ["acme", "acme-widgets-2025"])).toEqual([]);
  });

  it("are all of it where it is no address", () => {
    expect(listUrlSecrets("hooks/abc", [])).toEqual(["hooks/abc"]);
  });
});

describe("a list of headers", () => {
  it.each([
    ["a=b", [["a", "b"]]],
    [
      "authorization=Basic%20dXNlcjpwYXNz, x-scope = 7 ",
      [
        ["authorization", "Basic dXNlcjpwYXNz"],
        ["x-scope", "7"],
      ],
    ],
    ["api-key=a=b==", [["api-key", "a=b=="]]],
    ["key=100%", [["key", "100%"]]],
    ["", []],
    [",=x,name", []],
  ])("is read: %s", (text, headers) => {
    expect(parseHeaderList(text)).toEqual(headers);
  });

  it("has secrets: its values, also without the word in front", () => {
    const secrets = listHeaderSecrets("authorization=Bearer%20s3cr3t,x-key=k3y");
    for (const secret of ["Bearer%20s3cr3t", "Bearer s3cr3t", "s3cr3t", "k3y"]) {
      expect(secrets).toContain(secret);
    }
    expect(secrets.join()).not.toContain("authorization");
  });

  it("never throws, and has an end", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("%", "=", ",", "&", "/", "?", "a", "1", "@", ":", " ", "\ud800"),
          maxLength: 60,
        }),
        (text) => {
          expect(parseHeaderList(text).length).toBeLessThanOrEqual(50);
          listHeaderSecrets(text);
          listUrlSecrets(text, []);
          listUrlSecrets(`https://a.example/${text}`, []);
        },
      ),
    );
    expect(parseHeaderList("a=b,".repeat(1000))).toHaveLength(50);
  });
});
