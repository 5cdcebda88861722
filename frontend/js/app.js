// Starts what a page holds. Every page works without this file; it only makes some of them quicker to use.
import { createAll, Button, ErrorSummary, PasswordInput, SkipLink } from "govuk-frontend";
import { startCopyField } from "./copying.js";
import { startFolds } from "./folds.js";
import { startPinForm } from "./hide/pin-form.js";
import { startMore } from "./more.js";
import { startWorker } from "./pocket/register.js";
import { startSuggest } from "./suggest.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
for (const component of [Button, ErrorSummary, PasswordInput, SkipLink]) createAll(component);
for (const form of document.querySelectorAll("[data-app-suggest]")) startSuggest(form);
for (const link of document.querySelectorAll("[data-app-more]")) startMore(link);
startFolds();
for (const each of document.querySelectorAll("[data-app-copies]")) startCopyField(each);
for (const form of document.querySelectorAll("[data-app-pin]")) startPinForm(form);
startWorker();
