// Keeps what is typed on the server for its writer alone: every 20 seconds, when a box is left and when the page goes.
// It makes no version. Without a connection or a session the words stay in this window, and it tries again.
import { makeLine } from "./kept-line.js";
import { collect, renewToken } from "./send.js";

const EVERY = 20_000;
const AGAIN = 5_000;
// What a browser still sends for a page that is gone is limited to 64 kB.
const MOST_WHEN_LEAVING = 60_000;
const OFFLINE = "No connection: kept in this window, trying again";
const NOT_SENT = "No connection: not sent. Your words are still here, trying again";
const SIGNED_OUT = "You have been signed out. Your words stay here, and are kept again when you are back.";
const REFUSED = {
  404: "This part is no longer in the draft. Copy your words before you leave.",
  413: "This is too long to keep. Save it, or copy it before you leave.",
  422: "This is too long to keep. Save it, or copy it before you leave.",
};

export function startKeeping(form) {
  const elements = form.dataset.appKeep ? [form] : [...form.querySelectorAll("[data-app-keep]")];
  const areas = elements.map(({ dataset }) => ({ part: dataset.appPart, address: dataset.appKeep, typed: 0, kept: 0 }));
  const state = { form, areas, line: makeLine(form), leaving: false, busy: false, offline: false, held: false, again: 0 };
  elements.forEach((element, index) => {
    element.addEventListener("input", () => {
      areas[index].typed += 1;
    });
  });
  form.addEventListener("focusout", () => keepAll(state));
  form.addEventListener("submit", (event) => submit(state, event));
  setInterval(() => keepAll(state), EVERY);
  window.addEventListener("online", () => keepAll(state));
  // Whoever hides the screen while writing loads the page anew: nothing typed may be lost by it.
  document.addEventListener("app:hide", () => keepLast(state));
  window.addEventListener("pagehide", () => keepLast(state));
  document.addEventListener("visibilitychange", () => document.hidden && keepLast(state));
  window.addEventListener("beforeunload", (event) => {
    if (!state.leaving && listUnkept(state).length) event.preventDefault();
  });
}

function listUnkept({ areas }) {
  return areas.filter((area) => area.typed !== area.kept);
}

function submit(state, event) {
  // A page that cannot be reached would take the place of this one, with the words in it.
  if (state.offline || navigator.onLine === false) {
    event.preventDefault();
    state.held = true;
    state.line.failed(NOT_SENT);
    tryAgain(state);
  } else {
    state.leaving = true;
  }
}

async function keepAll(state) {
  if (state.busy || state.leaving) return;
  state.busy = true;
  clearTimeout(state.again);
  try {
    for (const area of listUnkept(state)) await keep(state, area);
  } catch {
    state.offline = true;
    state.line.failed(state.held ? NOT_SENT : OFFLINE);
    tryAgain(state);
  } finally {
    state.busy = false;
  }
}

async function keep(state, area, mayRenew = true) {
  const { typed } = area;
  const answer = await send(state, area, {});
  state.offline = state.held = false;
  if (answer.ok) {
    area.kept = typed;
    state.line.kept();
  } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 400) {
    if (mayRenew && (await renewToken(area.address))) await keep(state, area, false);
    else await waitForSignIn(state);
  } else {
    state.line.failed(REFUSED[answer.status] || "This could not be kept. Copy your words before you leave.");
  }
}

function send({ form }, area, options) {
  return fetch(area.address, { method: "POST", body: collect(form, area.part), redirect: "manual", ...options });
}

function waitForSignIn(state) {
  const link = document.createElement("a");
  link.href = state.form.dataset.appSignIn;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "Sign in in another tab";
  state.line.failed(SIGNED_OUT, link);
  tryAgain(state);
}

function tryAgain(state) {
  clearTimeout(state.again);
  state.again = setTimeout(() => keepAll(state), AGAIN);
}

function keepLast(state) {
  if (state.leaving) return;
  for (const area of listUnkept(state)) {
    const short = collect(state.form, area.part).toString().length < MOST_WHEN_LEAVING;
    const { typed } = area;
    send(state, area, { keepalive: short }).then(
      (answer) => {
        if (answer.ok) area.kept = typed;
      },
      () => {},
    );
  }
}
