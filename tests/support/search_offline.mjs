// Answers queries as a device does: reads {"entries": [...], "queries": [...]}, prints the addresses found for each.
import { readFileSync } from "node:fs";
import { findDocuments } from "../../frontend/js/search/find.js";

const { entries, queries } = JSON.parse(readFileSync(0, "utf8"));
const moment = Date.now();
const documents = entries.filter((entry) => entry.path);
const { words } = entries.find((entry) => entry.words);
const kept = { documents, words, savedAt: moment, moment, version: "all" };
console.log(JSON.stringify(queries.map((query) => findDocuments(query, kept).found.map((hit) => hit.entry.path))));
