// Loads the next page of results under the ones on screen. When anything fails, the link is followed as a link.
export function startMore(link) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load(link);
  });
}

function load(link) {
  const status = document.querySelector("[data-app-more-status]");
  status.textContent = "Loading more results";
  // A request for a document parses without any HTML sink, which trusted types would refuse.
  const request = new XMLHttpRequest();
  const leave = () => location.assign(link.href);
  request.open("GET", link.href);
  request.responseType = "document";
  request.addEventListener("error", leave);
  request.addEventListener("load", () => {
    const found = request.status === 200 && request.response && request.response.querySelector("[data-app-results]");
    if (found) append(link, found, request.response.querySelector("[data-app-more]"), status);
    else leave();
  });
  request.send();
}

function append(link, found, next, status) {
  const list = document.querySelector("[data-app-results]");
  const items = [...found.children].map((item) => document.importNode(item, true));
  list.append(...items);
  status.textContent = `${items.length} more results shown, ${list.children.length} in all`;
  const first = items[0] && items[0].querySelector("a");
  if (first) first.focus();
  if (next) link.href = next.getAttribute("href");
  else link.hidden = true;
}
