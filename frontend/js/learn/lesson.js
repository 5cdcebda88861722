// A lesson inside a learning system: brings back what was answered, tells it the score, and at the end that it is done.
import { startQuestion } from "../questions/question.js";
import { makeProgress } from "./progress.js";

const NOBODY = "No learning system was found: nothing is recorded. You can read and answer all the same.";
const LOST = "Your learning system did not keep this. Tell whoever gave you this pack.";

export function startLesson(boxes, runTime) {
  const finish = document.querySelector("[data-app-finish]");
  const line = finish.querySelector("[role=status]");
  const button = finish.querySelector("button");
  const progress = makeProgress(boxes.length);
  const keep = (more = {}) => {
    const score = progress.answered.length ? runTime.score(progress.right, progress.total) : {};
    const isKept = runTime.write({ kept: progress.write(), ...score, ...more });
    if (!isKept) line.textContent = LOST;
    return isKept;
  };
  const questions = boxes.map((box, index) => startQuestion(box, (isRight) => {
    progress.note(index, isRight);
    if (runTime) keep({ place: nameOf(box) });
  }));

  finish.hidden = false;
  if (!runTime) {
    button.hidden = true;
    line.textContent = NOBODY;
    return;
  }
  runTime.begin();
  progress.read(runTime.read("kept"));
  for (const index of progress.answered) questions[index].sayAnswered();
  if (runTime.isCompleted) line.textContent = sayDone(progress);
  else leadBack(runTime.read("place"));
  button.addEventListener("click", () => {
    const isDone = !progress.missing.length;
    if (!isDone) sayMissing(line, progress.missing.map((index) => boxes[index]));
    else if (keep({ status: "completed" })) line.textContent = sayDone(progress);
  });
  // The last moment that browsers promise, also when the frame around the page goes.
  window.addEventListener("pagehide", () => runTime.leave(runTime.isCompleted));
}

function leadBack(place) {
  const heading = place && document.getElementById(place);
  if (!heading) return;
  const line = document.querySelector("[data-app-resume]");
  const link = line.querySelector("a");
  link.href = `#${place}`;
  link.textContent = heading.textContent;
  line.hidden = false;
}

function sayDone({ right, total }) {
  return total ? `Recorded: completed, ${right} of ${total} right at the first try.` : "Recorded: completed.";
}

function sayMissing(line, boxes) {
  line.replaceChildren("Not answered yet: ");
  boxes.forEach((box, index) => {
    const link = document.createElement("a");
    link.href = `#${nameOf(box)}`;
    link.textContent = headingOf(box);
    link.addEventListener("click", () => box.querySelector("input").focus());
    line.append(index ? ", " : "", link);
  });
}

function nameOf(box) {
  return box.closest("section").querySelector("h2").id;
}

function headingOf(box) {
  return box.closest("section").querySelector("h2").textContent;
}
