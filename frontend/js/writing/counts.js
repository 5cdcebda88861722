// Counts words under a box while they are typed.
export function startCounts() {
  for (const line of document.querySelectorAll("[data-app-count]")) {
    const box = document.getElementById(line.dataset.appCount);
    box.addEventListener("input", () => {
      line.textContent = `${box.value.split(/\s+/).filter(Boolean).length} words`;
    });
  }
}
