/**
 * What some changes of the evaluation set need from outside their diff, to be understood. The texts are stand-ins of
 * our own with the names that the real code has: the real files are not part of this repository.
 */

export type Needed = {
  /** Of the evaluation case. */
  readonly id: string;
  readonly path: string;
  /** Line at which the text stands, before the first hunk where the file is a changed one. */
  readonly line: number;
  readonly text: string;
  /** A line of the text without which the defect can't be seen. */
  readonly needle: string;
};

export const NEEDED: readonly Needed[] = [
  {
    id: "szz-httpx-6f5865f8",
    path: "httpx/_types.py",
    line: 1,
    text: `class SyncByteStream:
    def __iter__(self):
        raise NotImplementedError()

    def read(self) -> bytes:
        return b"".join(part for part in self)
`,
    needle: "    def read(self) -> bytes:",
  },
  {
    id: "szz-hono-cdb36b80",
    path: "src/utils/cookie.ts",
    line: 1,
    text: `export type CookieOptions = { path?: string; domain?: string; secure?: boolean }

export const serialize = (name: string, value: string, options: CookieOptions = {}): string => {
  let header = \`\${name}=\${encodeURIComponent(value)}\`
  if (options.path) header += \`; Path=\${options.path}\`
  if (options.secure) header += '; Secure'
  return header
}
`,
    needle: "  if (options.path) header += `; Path=${options.path}`",
  },
  {
    id: "szz-ollama-76ea735a",
    path: "server/sched.go",
    line: 30,
    text: `// A runner that is still being loaded has no options yet.
func newRunnerRef(model string) *runnerRef {
	return &runnerRef{modelPath: model, loading: true, Options: nil}
}
`,
    needle: "	return &runnerRef{modelPath: model, loading: true, Options: nil}",
  },
  {
    id: "szz-scrapy-080b9bd0",
    path: "scrapy/settings/__init__.py",
    line: 30,
    text: `class SettingsAttribute:
    """Holds a value together with the priority it was set at."""

    def __init__(self, value, priority):
        self.value = value
        self.priority = priority
`,
    needle: "        self.value = value",
  },
  {
    id: "szz-hugo-479fe6c6",
    path: "markup/internal/escape.go",
    line: 1,
    text: `package internal

// EscapeHTML is called once more by the writer of attributes.
func EscapeHTML(v []byte) []byte {
	return bytes.ReplaceAll(v, []byte("&"), []byte("&amp;"))
}
`,
    needle: '	return bytes.ReplaceAll(v, []byte("&"), []byte("&amp;"))',
  },
];
