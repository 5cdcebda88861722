// What pages for writing do beyond forms. Every one of them works without this file: save, preview and lists are plain.
import { startCounts } from "./writing/counts.js";
import { startKeeping } from "./writing/keep.js";
import { startPickers } from "./writing/pickers.js";
import { startPreview } from "./writing/preview.js";
import { startShowWords } from "./writing/show-words.js";
import { startToolbars } from "./writing/toolbar.js";

startToolbars();
startPickers();
startCounts();
startShowWords(document);
for (const form of document.querySelectorAll("form[data-app-keep], form[data-app-everything]")) startKeeping(form);
for (const form of document.querySelectorAll("form[data-app-preview]")) startPreview(form);
