// Watches the boxes for words: says what looks like a person's detail, and keeps that box out of the text until it is settled.
export function startWords(sheet, guard) {
  const boxes = new Map();
  for (const box of sheet.querySelectorAll("textarea[data-app-said]")) {
    const found = sheet.querySelector(`#${box.id}-found`);
    const settled = found.querySelector("input");
    const look = () => {
      const message = guard(box.value);
      found.querySelector("[data-app-message]").textContent = message
        ? `${message} This answer is left out of the text. Change it, or tick the box below.`
        : "";
      settled.closest("label").hidden = !message;
      if (!message) settled.checked = false;
      box.setAttribute("aria-invalid", String(Boolean(message) && !settled.checked));
    };
    box.addEventListener("input", () => {
      settled.checked = false; // Other words than those that were settled.
      look();
    });
    settled.addEventListener("change", look);
    boxes.set(box, { look, mayStand: () => settled.closest("label").hidden || settled.checked });
  }
  return {
    mayStand: (box) => boxes.get(box).mayStand(),
    reset: () => { for (const { look } of boxes.values()) look(); },
  };
}
