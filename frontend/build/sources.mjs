// Turns the sources of this folder into bytes; writes nothing.
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const TARGETS = ["chrome109", "firefox115", "safari15.6"];

export async function compileStyles(here, name) {
  const entry = fileURLToPath(new URL(name, here));
  const { css } = sass.compile(entry, { importers: [new sass.NodePackageImporter(entry)], charset: false, quietDeps: true });
  const { code } = await esbuild.transform(css, { loader: "css", minify: true, target: TARGETS, legalComments: "none" });
  return Buffer.from(code);
}

export async function compileScript(here, entry, format = "esm") {
  const result = await esbuild.build({
    entryPoints: [fileURLToPath(new URL(entry, here))],
    bundle: true,
    format,
    minify: true,
    target: TARGETS,
    legalComments: "none",
    write: false,
    absWorkingDir: fileURLToPath(here),
  });
  return Buffer.from(result.outputFiles[0].contents);
}

export async function readIcon(here) {
  return Buffer.from((await readFile(new URL("img/icon.svg", here), "utf8")).trim());
}

export async function writeLicences(here) {
  const folder = new URL("node_modules/govuk-frontend/", here);
  const about = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
  const lines = [
    "Parts of app.css and app.js are built from:",
    "",
    `${about.name} ${about.version}`,
    `Licence: ${about.license}`,
    `Author: ${about.author.name}`,
    "Copyright (c) Crown Copyright (Government Digital Service)",
    `Home: ${about.homepage}`,
    "",
  ];
  for (const name of (await readdir(folder)).filter((file) => /^licen[cs]e/i.test(file)).sort()) {
    lines.push(await readFile(new URL(name, folder), "utf8"));
  }
  return lines.join("\n");
}
