// What a tab, a list of windows and a browser's history show of a hidden page.
export const PLAIN_TITLE = "Notes";
const PLAIN_ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' fill='%23808890'/%3E%3C/svg%3E";

export function paintHead() {
  setHead(PLAIN_TITLE, PLAIN_ICON);
}

export function setHead(title, icon) {
  document.title = title;
  const link = document.querySelector("link[rel=icon]");
  if (link && icon) link.href = icon;
}
