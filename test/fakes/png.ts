/** PNGs as a browser writes them, pixel by pixel, and the chunks that one is made of. */

import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = "89504e470d0a1a0a";

/** `rows` hold colours as 0xRRGGBB; all rows use the one filter. */
export function writePng(
  rows: readonly (readonly number[])[],
  { filter, channels }: { readonly filter: number; readonly channels: 3 | 4 },
): Buffer {
  const lines = rows.map((row) =>
    row.flatMap((colour) =>
      [colour >> 16, (colour >> 8) & 255, colour & 255, 255].slice(0, channels),
    ),
  );
  const data = lines.flatMap((line, y) => {
    const at = (row: number, x: number) => lines[row]?.[x] ?? 0;
    const filtered = line.map((byte, x) => {
      const [left, up, corner] = [at(y, x - channels), at(y - 1, x), at(y - 1, x - channels)];
      const guesses = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)];
      return (byte - (guesses[filter] ?? 0)) & 255;
    });
    return [filter, ...filtered];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, channels === 4 ? 6 : 2], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE, "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(data))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Of the three neighbours the one nearest to left + up - corner; in this order where several are. */
function nearest(left: number, up: number, corner: number): number {
  const distance = (one: number) => Math.abs(left + up - corner - one);
  return [left, up, corner].toSorted((a, b) => distance(a) - distance(b))[0] ?? 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, "latin1");
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

/** What each kind of chunk holds; fails where a check sum is wrong. */
export function readChunks(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error("check sum");
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}
