// Puts words into the frame that came from the app. All words are made here or were made safe by the app.
import { FRAME, findKept } from "./now-pages.js";

const PLACE = /<!--words-->.*<!--\/words-->/s;
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escape(text) {
  return String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign]);
}

export async function composePage(title, words, status = 200) {
  const frame = await findKept(FRAME);
  if (!frame) return new Response("There is no signal.", { status: 503, headers: { "Content-Type": "text/plain" } });
  // Functions, because `$` in a replacement would mean something.
  const page = (await frame.text()).replace(PLACE, () => words).replace("[[title]]", () => escape(title));
  const headers = new Headers(frame.headers);
  for (const name of ["Content-Length", "Content-Encoding", "ETag"]) headers.delete(name);
  headers.set("Cache-Control", "no-store");
  return new Response(page, { status, headers });
}
