// Counts words under a box while they are typed.
export function startCounts() {
  for (const line of document.querySelectorAll("[data-app-count]")) {
    const box = document.getElementById(line.dataset.appCount);
    box.addEventListener("input", () => {
      const count = box.value.split(/\s+/).filter(Boolean).length;
      line.textContent = `${count} ${count === 1 ? "word" : "words"}`;
    });
  }
}
