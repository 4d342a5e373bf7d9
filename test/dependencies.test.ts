/** Holds docs/dependencies.md and the lock file to what is installed, and each package to one file of the sources. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

type Manifest = {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
type Locked = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
};

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readManifest = (folder: string): Manifest => JSON.parse(read(join(folder, "package.json")));

const { dependencies = {}, devDependencies = {} } = readManifest(".");
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  read("package-lock.json"),
);
/** What comes from a registry; the rest is this package and `tools/node24`. */
const locked = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.includes("node_modules/") && link !== true,
);

/** Name and licence in the rows of a table of docs/dependencies.md. */
function readTable(heading: string): readonly { name: string; licence: string }[] {
  const [, rest = ""] = read("docs/dependencies.md").split(`\n## ${heading}\n`, 2);
  const [section = ""] = rest.split("\n## ", 1);
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(
    ([, name = "", licence = ""]) => ({ name, licence }),
  );
}

const licenceOf = (name: string) => readManifest(`node_modules/${name}`).license ?? "none, ours";
const describeAll = (versions: Readonly<Record<string, string>>) =>
  Object.keys(versions).map((name) => ({ name, licence: licenceOf(name) }));

describe("docs/dependencies.md", () => {
  it("has every package of the bundle with its licence, and no other", () => {
    expect(readTable("In the bundle")).toEqual(describeAll(dependencies));
  });

  it("has every package for development with its licence, and no other", () => {
    expect(readTable("For development")).toEqual(describeAll(devDependencies));
  });

  it("says rightly that every version is pinned", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([["node24", "file:tools/node24"]]);
  });
});

/** Files of `src` by the package that they import, types left aside. */
function listImporters(): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts")).toSorted()) {
    const text = read(join("src", file)).replaceAll(/^import type [^;]*;/gm, "");
    const found = text.matchAll(
      /(?:\bfrom\s+|\bimport\s*\(?\s*)"((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^"]*)?"/g,
    );
    const names = new Set([...found].map(([, name = ""]) => name));
    for (const name of names) {
      if (/^(?:\.+|node:.*)$/.test(name)) continue;
      importers.set(name, [...(importers.get(name) ?? []), file.replaceAll("\\", "/")]);
    }
  }
  return importers;
}

/** Packages with more than one file. `js-yaml` reads the configuration and workflows, and tries out YAML in suggestions. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  "js-yaml": [
    "domain/config.ts",
    "domain/workflow-document.ts",
    "domain/yaml-places.ts",
    "io/code-parser.ts",
  ],
};

describe("the sources", () => {
  const importers = listImporters();

  it("import the packages of the bundle, and no other", () => {
    expect([...importers.keys()].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  it("import each package in one file", () => {
    const shared = [...importers].filter(([, files]) => files.length > 1);
    expect(Object.fromEntries(shared)).toEqual(SHARED);
  });
});

const hooks = ["preinstall", "install", "postinstall"];

describe("the lock file", () => {
  it("has a hash for every package", () => {
    expect(locked.length).toBeGreaterThan(100);
    const bare = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]+=*$/.test(integrity ?? ""));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("says of none where it comes from", () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("has no package with an install script", () => {
    const marked = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(marked.map(([path]) => path)).toEqual([]);
  });
});

describe("the installed packages", () => {
  const installed = locked.filter(([path]) => existsSync(join(root, path, "package.json")));

  it("have no install script, and nothing that npm would compile, whatever the lock file says", () => {
    expect(installed.length).toBeGreaterThan(100);
    const running = installed.filter(([path]) => {
      const { scripts = {} } = readManifest(path);
      return hooks.some((hook) => hook in scripts) || existsSync(join(root, path, "binding.gyp"));
    });
    expect(running.map(([path]) => path)).toEqual([]);
  });
});
