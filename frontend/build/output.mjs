// Names files by their content and lays compressed copies beside them; knows nothing of what is inside.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function hashName(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return name.replace(/\.(?=[^.]+$)/, `.${hash}.`);
}

export async function addCompressed(path, bytes) {
  const gz = gzipSync(bytes, { level: 9 });
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
  await writeFile(`${path}.gz`, gz);
  await writeFile(`${path}.br`, br);
  return { gz: gz.length, br: br.length };
}
