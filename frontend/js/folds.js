// Opens the fold that an address points into.
export function startFolds() {
  openTarget();
  window.addEventListener("hashchange", openTarget);
}

function openTarget() {
  const id = decodeAnchor(location.hash.slice(1));
  const target = id && document.getElementById(id);
  const fold = target && target.closest("details");
  if (!fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

function decodeAnchor(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
