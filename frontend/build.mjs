// Builds styles and scripts into the app's static folder. The same sources always give the same bytes.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compileScript, compileStyles, readIcon, writeLicences } from "./build/sources.mjs";
import { drawIcons } from "./build/icons.mjs";
import { addCompressed, hashName } from "./build/output.mjs";

const here = new URL("./", import.meta.url);
const dist = new URL(process.env.DIST_FOLDER ? `file://${process.env.DIST_FOLDER}/` : "../guidance_app/static/dist/", here);

const icon = await readIcon(here);
const files = {
  "app.css": await compileStyles(here, "scss/app.scss"),
  "hour.css": await compileStyles(here, "scss/hour.scss"),
  "learn.css": await compileStyles(here, "scss/learn.scss"),
  "present.css": await compileStyles(here, "scss/present.scss"),
  "paper.css": await compileStyles(here, "scss/paper.scss"),
  "app.js": await compileScript(here, "js/app.js"),
  "checklist.js": await compileScript(here, "js/checklist.js"),
  "reflection.js": await compileScript(here, "js/reflection.js"),
  "writing.js": await compileScript(here, "js/writing.js"),
  "questions.js": await compileScript(here, "js/questions.js"),
  "present.js": await compileScript(here, "js/present.js"),
  "saved.js": await compileScript(here, "js/saved.js"),
  "learn.js": await compileScript(here, "js/learn.js", "iife"),
  "hide.js": await compileScript(here, "js/hide.js", "iife"),
  "worker.js": await compileScript(here, "js/worker.js", "iife"),
  "icon.svg": icon,
  ...(await drawIcons(icon)),
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const manifest = {};
for (const [name, bytes] of Object.entries(files)) {
  manifest[name] = hashName(name, bytes);
  const path = fileURLToPath(new URL(manifest[name], dist));
  await writeFile(path, bytes);
  const sizes = await addCompressed(path, bytes);
  console.log(`${manifest[name]}: ${bytes.length} bytes, ${sizes.gz} with gzip, ${sizes.br} with brotli`);
}
await writeFile(new URL("THIRD-PARTY.txt", dist), await writeLicences(here));
await writeFile(new URL("manifest.json", dist), `${JSON.stringify(manifest, null, 2)}\n`);
