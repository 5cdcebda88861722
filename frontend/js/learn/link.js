// A package that only leads elsewhere: it is completed once the way was taken. Nothing comes back from there.
const NOBODY = "No learning system was found: nothing is recorded.";
const DONE = "Recorded: opened.";

export function startLink(link, runTime) {
  const line = document.querySelector("[role=status]");
  if (!runTime) {
    line.textContent = NOBODY;
    return;
  }
  runTime.begin();
  if (runTime.isCompleted) line.textContent = DONE;
  link.addEventListener("click", () => { if (runTime.write({ status: "completed" })) line.textContent = DONE; });
  window.addEventListener("pagehide", () => runTime.leave(runTime.isCompleted));
}
