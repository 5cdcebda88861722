// Empties the sheet whenever it could be seen or found by somebody else. Hidden: covered at once, emptied a while later.
const LONGEST_HIDDEN_MS = 60_000;

export function startClearing(sheet, clear, longestHidden = LONGEST_HIDDEN_MS) {
  const cover = document.querySelector("[data-app-cover]");
  let timer = 0;
  let hiddenSince = 0;
  let isTouched = false;

  const show = (isCovered) => {
    cover.hidden = !isCovered;
    sheet.hidden = isCovered;
  };
  const empty = () => {
    clearTimeout(timer);
    hiddenSince = 0;
    isTouched = false;
    clear();
    show(false);
  };
  const hide = () => {
    if (!isTouched) return;
    hiddenSince ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(empty, longestHidden);
    show(true);
  };
  // Timers stand still while a phone sleeps; the clock does not.
  const comeBack = () => {
    clearTimeout(timer);
    if (hiddenSince && Date.now() - hiddenSince >= longestHidden) empty();
    hiddenSince = 0;
    if (!cover.hidden) cover.querySelector("[data-app-uncover]").focus();
  };

  sheet.addEventListener("input", () => { isTouched = true; });
  document.addEventListener("visibilitychange", () => (document.hidden ? hide() : comeBack()));
  document.addEventListener("app:hide", empty);
  document.addEventListener("freeze", empty);
  window.addEventListener("pagehide", empty);
  // What the browser itself put back into the boxes goes as well.
  window.addEventListener("pageshow", empty);
  cover.querySelector("[data-app-uncover]").addEventListener("click", () => {
    show(false);
    sheet.querySelector("h2").focus();
  });
  for (const button of document.querySelectorAll("[data-app-clear]")) {
    button.addEventListener("click", () => {
      empty();
      document.querySelector("h1").focus();
    });
  }
  empty();
}
