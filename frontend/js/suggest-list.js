// What the suggestions look like in the page: makes and fills the list, and tells screen readers how many there are.
export function createList(input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "app-suggest";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  const status = document.createElement("div");
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.autocomplete = "off";
  input.parentElement.append(list, status);
  return { list, status };
}

export function showOptions({ input, list, status }, items) {
  const wasOpen = !list.hidden;
  list.replaceChildren(...items.map((item, index) => createOption(list, item, index)));
  list.hidden = !items.length;
  input.setAttribute("aria-expanded", String(items.length > 0));
  input.removeAttribute("aria-activedescendant");
  status.textContent = describe(items.length, wasOpen);
}

function createOption(list, item, index) {
  const option = document.createElement("li");
  option.id = `${list.id}-${index}`;
  option.className = "app-suggest__option";
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.append(item.label);
  if (item.kind) {
    const kind = document.createElement("span");
    kind.className = "app-suggest__kind";
    kind.textContent = item.kind;
    option.append(" ", kind);
  }
  return option;
}

function describe(count, wasOpen) {
  if (!count) return wasOpen ? "No suggestions" : "";
  return count === 1 ? "1 suggestion. Use the down arrow to reach it." : `${count} suggestions. Use the arrow keys.`;
}
