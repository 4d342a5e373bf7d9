/** Where the keys, items and values of a YAML text stand, for messages that name line and column. */

import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from "js-yaml";

/** Keys of maps and numbers of items, from the outside in. */
export type Path = readonly (string | number)[];

/** Both from 1. */
export type Place = { readonly line: number; readonly column: number };

export type Places = {
  /** Where a key or an item of a list stands, or the nearest thing that it lies in; `null` without any. */
  readonly entry: (path: Path) => Place | null;
  /** As `entry`; of a value that is no map, no list and no block of lines, where the value stands. */
  readonly value: (path: Path) => Place | null;
};

const toKey = (path: Path) => JSON.stringify(path);

type Frame = { readonly path: Path; readonly isMapping: boolean; key?: string; index: number };

/** Throws what js-yaml throws. */
export function locate(text: string): Places {
  const [entries, values] = [new Map<string, number>(), new Map<string, number>()];
  const anchors = new Map<string, Path>();
  const aliases = new Map<string, Path>();
  const frames: Frame[] = [];
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const frame = frames.at(-1);
    const isKey = frame?.isMapping === true && frame.key === undefined;
    if (isKey && event.type === EVENT_ID.SCALAR) {
      frame.key = getScalarValue(text, event);
      entries.set(toKey([...frame.path, frame.key]), startOf(event));
      continue;
    }
    const path = enter(frame);
    if (frame?.isMapping === false) entries.set(toKey(path), startOf(event));
    if (event.type === EVENT_ID.SCALAR && !isBlock(event)) {
      values.set(toKey(path), startOf(event));
    }
    if (event.type === EVENT_ID.ALIAS) {
      aliases.set(toKey(path), anchors.get(nameOf(text, event)) ?? path);
      continue;
    }
    if (event.type === EVENT_ID.SCALAR) continue;
    if (event.type !== EVENT_ID.DOCUMENT && event.anchorStart >= 0) {
      anchors.set(nameOf(text, event), path);
    }
    frames.push({ path, isMapping: event.type === EVENT_ID.MAPPING, index: 0 });
  }
  const placeOf = createPlacer(text);
  const all = new Map([...entries, ...values]);
  return {
    entry: (path) => placeOf(findNearest(entries, follow(aliases, path))),
    value: (path) => placeOf(findNearest(all, follow(aliases, path))),
  };
}

const nameOf = (text: string, at: { readonly anchorStart: number; readonly anchorEnd: number }) =>
  text.slice(at.anchorStart, at.anchorEnd);

/** What lies in an alias is written where its anchor stands. */
function follow(aliases: ReadonlyMap<string, Path>, path: Path): Path {
  let written: Path = [];
  for (const part of path) written = [...(aliases.get(toKey(written)) ?? written), part];
  return written;
}

function createPlacer(text: string): (offset: number | undefined) => Place | null {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  // No editor shows a byte order mark.
  const hidden = text.startsWith("\uFEFF") ? 1 : 0;
  return (offset) => {
    if (offset === undefined) return null;
    const line = starts.findLastIndex((start) => start <= offset);
    const column = offset - (starts[line] ?? 0) - (line === 0 ? hidden : 0);
    return { line: line + 1, column: column + 1 };
  };
}

function findNearest(entries: ReadonlyMap<string, number>, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = entries.get(toKey(path.slice(0, length)));
    if (offset !== undefined && offset >= 0) return offset;
  }
  return undefined;
}

/** Path of the value that comes next in a frame. A key that is no text counts as an empty one. */
function enter(frame: Frame | undefined): Path {
  if (!frame) return [];
  if (!frame.isMapping) {
    frame.index += 1;
    return frame.path.length === 0 && frame.index === 1 ? [] : [...frame.path, frame.index - 1];
  }
  const key = frame.key ?? "";
  if (frame.key === undefined) frame.key = "";
  else delete frame.key;
  return [...frame.path, key];
}

/** Of a text in quotes, the quote. */
function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart - (isQuoted(event) ? 1 : 0);
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return "start" in event ? event.start : -1;
}

type Scalar = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>;

const isQuoted = ({ style }: Scalar) =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;

/** Written below its key, behind `|` or `>`. */
const isBlock = ({ style }: Scalar) =>
  style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
