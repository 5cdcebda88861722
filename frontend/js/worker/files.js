// Styles, scripts and icons: their names change with their content, so what is kept is right.
import { findKept } from "./now-pages.js";

export async function answerFile(request) {
  return (await findKept(new URL(request.url).pathname)) || fetch(request);
}
