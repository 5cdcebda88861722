// Which way a key leads. Clickers send page keys, and a full stop or B to make the screen dark.
const WAYS = {
  ArrowRight: "on",
  PageDown: "on",
  ArrowLeft: "back",
  PageUp: "back",
  Home: "first",
  End: "last",
  ".": "dark",
  b: "dark",
};

export function findWay(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return null;
  if (event.key === " ") return isOnControl(event.target) ? null : event.shiftKey ? "back" : "on";
  return WAYS[event.key] || null;
}

function isOnControl(target) {
  return target instanceof Element && Boolean(target.closest("a, button, summary"));
}
