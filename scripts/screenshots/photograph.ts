/** A page of the demo as a PNG, as tall as it is; with the texts of what would have to be scrolled sideways. */

import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import type { Chromium } from "./chromium.ts";
import { stylePage, type Picture } from "./pictures.ts";

export type Photograph = {
  readonly png: Buffer;
  /** The first words of each part that is wider than its room. */
  readonly cut: readonly string[];
};

/** The page is then as tall as what stands on it. */
const LEAST_HEIGHT = 10;

const FIND_CUT = `JSON.stringify([...document.querySelectorAll("*")]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
    && getComputedStyle(one).display !== "inline")
  .map((one) => one.tagName.toLowerCase() + ": " + one.innerText.replace(/\\s+/g, " ").slice(0, 60)))`;

/** `path` is where the page is put for the browser to read. */
export async function photograph(
  chromium: Chromium,
  {
    picture,
    html,
    path,
  }: { readonly picture: Picture; readonly html: string; readonly path: string },
): Promise<Photograph> {
  const { width, scale, scheme } = picture;
  writeFileSync(path, stylePage(html, picture));
  const { targetId } = await chromium.send("Target.createTarget", { url: "about:blank" });
  const attached = await chromium.send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(attached["sessionId"]);
  const send = (method: string, params?: Readonly<Record<string, unknown>>) =>
    chromium.send(method, params, session);

  const features = [{ name: "prefers-color-scheme", value: scheme }];
  const size = { width, height: LEAST_HEIGHT, deviceScaleFactor: scale, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", size);
  await send("Emulation.setEmulatedMedia", { features });
  await send("Page.enable");
  await Promise.all([
    chromium.event("Page.loadEventFired", session),
    send("Page.navigate", { url: pathToFileURL(path).href }),
  ]);

  const { cssContentSize } = await send("Page.getLayoutMetrics");
  const { height } = cssContentSize as { readonly height: number };
  const { result } = await send("Runtime.evaluate", { expression: FIND_CUT });
  const { data } = await send("Page.captureScreenshot", {
    format: "png",
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  await chromium.send("Target.closeTarget", { targetId });
  const { value } = result as { readonly value: string };
  return {
    png: Buffer.from(String(data), "base64"),
    cut: JSON.parse(value) as readonly string[],
  };
}
