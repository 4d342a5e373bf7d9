/** One object that is open while an answer is scanned. */

import { OPEN_OBJECT } from "./json-characters.ts";

export type Frame = {
  readonly parts: string[];
  /** Characters in `parts`. */
  size: number;
  /** The brackets open inside, the object's own first. */
  readonly open: number[];
  /** The first thing inside is a quote, so this is more than a brace in prose. */
  confirmed: boolean;
  apostrophes: boolean;
  named: boolean;
  deep: boolean;
  wrapper: boolean;
  /** Size of `open` inside the array whose elements are read one by one; 0 outside of one. */
  unwrapDepth: number;
};

export function createFrame(): Frame {
  return {
    parts: [],
    size: 0,
    open: [OPEN_OBJECT],
    confirmed: false,
    apostrophes: false,
    named: false,
    deep: false,
    wrapper: false,
    unwrapDepth: 0,
  };
}
