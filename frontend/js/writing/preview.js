// Shows beside the boxes what the typed words look like and what is found in them, after each pause in typing.
import { collect } from "./send.js";
import { startShowWords } from "./show-words.js";

const PAUSE = 700;

export function startPreview(form) {
  const status = document.createElement("p");
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  form.after(status);
  const state = { form, status, timer: 0, request: null, found: null };
  form.addEventListener("input", () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => ask(state), PAUSE);
  });
}

function ask(state) {
  if (state.request) state.request.abort();
  // A request for a document parses without any HTML sink, which trusted types would refuse.
  const request = new XMLHttpRequest();
  state.request = request;
  request.open("POST", state.form.dataset.appPreview);
  request.responseType = "document";
  request.addEventListener("error", () => mark(true));
  request.addEventListener("load", () => {
    const fresh = request.status === 200 && request.response && request.response.querySelector("[data-app-previewed]");
    if (fresh) show(state, fresh);
    else mark(true);
  });
  request.send(collect(state.form, state.form.dataset.appPart));
}

function show(state, fresh) {
  const shown = document.importNode(fresh, true);
  document.querySelector("[data-app-previewed]").replaceWith(shown);
  startShowWords(shown);
  const heading = shown.querySelector("#found").textContent;
  if (state.found !== heading) state.status.textContent = heading;
  state.found = heading;
}

// Older words beside newer ones must not look like a preview of them.
function mark(isOld) {
  document.querySelector("[data-app-previewed]").classList.toggle("app-previewed--old", isOld);
}
