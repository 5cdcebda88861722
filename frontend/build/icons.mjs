// Draws our own icon as pictures, for the first screens of phones that take no SVG; writes nothing.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

const ROUND = ' rx="10"';

// `square` has no round corners: a phone cuts its own shape, and paints what is transparent black.
export async function drawIcons(svg) {
  await initWasm(await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const round = svg.toString("utf8");
  if (!round.includes(ROUND)) throw new Error("The icon has no round corners any more: say here how it becomes a square.");
  const square = round.replace(ROUND, "");
  return {
    "icon-180.png": draw(square, 180),
    "icon-192.png": draw(round, 192),
    "icon-512.png": draw(round, 512),
    "icon-square-512.png": draw(square, 512),
  };
}

function draw(svg, width) {
  return Buffer.from(new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng());
}
