// Keeps package-lock.json free of host names: `funding` addresses are of no use to an installation.
import { readFile, writeFile } from "node:fs/promises";

const path = new URL("package-lock.json", import.meta.url);
const lock = JSON.parse(await readFile(path, "utf8"));
for (const entry of Object.values(lock.packages)) {
  delete entry.funding;
  delete entry.resolved;
}
const text = `${JSON.stringify(lock, null, 2)}\n`;
if (/https?:\/\//.test(text)) throw new Error("package-lock.json still names a host");
await writeFile(path, text);
