// Puts what was written together, as text and on paper. What looks like a person's details stays out until it is settled.
const LEFT_OUT = "[left out: looks like a person’s details]";
const NOTHING = "[nothing written]";

export function writeReflection(sheet, mayStand) {
  const made = new Date().toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
  const parts = [...sheet.querySelectorAll("[data-app-group]")].map((group) => {
    const answers = [...group.querySelectorAll("[data-app-prompt]")].map((prompt) => (
      `${prompt.dataset.appPrompt}\n${read(prompt, mayStand) || NOTHING}`
    ));
    return [group.dataset.appGroup.toUpperCase(), ...answers].join("\n\n");
  });
  return [`REFLECTION RECORD\n${made}`, `What it is about: ${sheet.dataset.appCitation}`, ...parts].join("\n\n") + "\n";
}

// An empty place has lines for a pen.
export function writeOnPaper(sheet, mayStand, leftOut = LEFT_OUT) {
  for (const prompt of sheet.querySelectorAll("[data-app-prompt]")) {
    prompt.querySelector("[data-app-paper]").textContent = read(prompt, mayStand, leftOut);
  }
}

function read(prompt, mayStand, leftOut = LEFT_OUT) {
  const box = prompt.querySelector("textarea");
  const said = box.value.trim();
  return said && (mayStand(box) ? said : leftOut);
}
