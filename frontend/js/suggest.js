// Suggestions while typing: a combobox with a list box, built from text nodes only. The form works without it.
import { createList, showOptions } from "./suggest-list.js";

const PAUSE = 150;
const SHORTEST = 2;

export function startSuggest(form) {
  const input = form.querySelector("input[type=search]");
  const state = { form, input, ...createList(input), items: [], active: -1, timer: 0, request: null };
  input.addEventListener("input", () => ask(state));
  input.addEventListener("keydown", (event) => press(state, event));
  input.addEventListener("blur", () => close(state));
  // Holding the button down must not take the focus from the box, or the list would close before the click.
  state.list.addEventListener("mousedown", (event) => event.preventDefault());
  state.list.addEventListener("click", (event) => choose(state, optionIndex(state, event.target)));
}

function ask(state) {
  clearTimeout(state.timer);
  if (state.request) state.request.abort();
  const query = state.input.value.trim();
  if (query.length < SHORTEST) return close(state);
  state.timer = setTimeout(() => fetchSuggestions(state, query), PAUSE);
}

async function fetchSuggestions(state, query) {
  state.request = new AbortController();
  const address = `${state.form.dataset.appSuggest}?q=${encodeURIComponent(query)}`;
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" }, signal: state.request.signal });
    const items = answer.ok ? await answer.json() : [];
    if (document.activeElement === state.input) open(state, items);
  } catch {
    close(state);
  }
}

function open(state, items) {
  state.items = items;
  state.active = -1;
  showOptions(state, items);
}

function close(state) {
  clearTimeout(state.timer);
  if (state.request) state.request.abort();
  open(state, []);
}

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

function press(state, event) {
  if (!state.items.length) return;
  if (event.key in MOVES) {
    event.preventDefault();
    move(state, MOVES[event.key]);
  } else if (event.key === "Escape") {
    event.preventDefault();
    close(state);
  } else if (event.key === "Enter" && state.active >= 0) {
    event.preventDefault();
    choose(state, state.active);
  }
}

function move(state, step) {
  const places = state.items.length + 1;
  // The box itself is one of the places, so that arrows lead back to what was typed.
  state.active = ((state.active + 1 + step + places) % places) - 1;
  [...state.list.children].forEach((option, index) => {
    option.setAttribute("aria-selected", String(index === state.active));
    if (index === state.active) option.scrollIntoView({ block: "nearest" });
  });
  if (state.active < 0) state.input.removeAttribute("aria-activedescendant");
  else state.input.setAttribute("aria-activedescendant", state.list.children[state.active].id);
}

function optionIndex(state, target) {
  return [...state.list.children].indexOf(target.closest("[role=option]"));
}

function choose(state, index) {
  const item = state.items[index];
  if (!item) return;
  close(state);
  if (item.slug) {
    location.assign(state.form.dataset.appDocument.replace(/-$/, encodeURIComponent(item.slug)));
  } else {
    state.input.value = item.label;
    state.form.requestSubmit();
  }
}
