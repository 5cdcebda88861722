// One line under a form that says where the typed words are. Only changes of state are spoken to screen readers.
const TICK = 1_000;

export function makeLine(form) {
  const line = form.querySelector("[data-app-kept]");
  const status = document.createElement("p");
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  line.after(status);
  const state = { line, status, keptAt: 0, spoken: "" };
  setInterval(() => state.keptAt && show(state, describe(state)), TICK);
  return {
    kept() {
      state.keptAt = Date.now();
      show(state, describe(state));
      speak(state, "Kept on the server");
    },
    failed(words, link) {
      state.keptAt = 0;
      show(state, words, link);
      speak(state, words);
    },
  };
}

function describe({ keptAt }) {
  const seconds = Math.max(0, Math.round((Date.now() - keptAt) / 1_000));
  return `Kept on the server ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`} ago, not saved yet`;
}

function show({ line, keptAt }, words, link) {
  line.hidden = false;
  line.classList.toggle("app-kept-line--problem", !keptAt);
  line.replaceChildren(words, ...(link ? [" ", link] : []));
}

function speak(state, words) {
  if (state.spoken === words) return;
  state.spoken = words;
  state.status.textContent = words;
}
