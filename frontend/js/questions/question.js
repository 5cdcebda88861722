// Makes a choice of one question. Without it every answer can be unfolded, and nothing is lost.
import { judge } from "./judging.js";

let made = 0;

// `told` is called with whether it is right, each time somebody has their answer checked.
export function startQuestion(box, told = () => {}) {
  const name = `question-${++made}`;
  const several = box.dataset.appQuestion === "several";
  const answers = [...box.querySelectorAll("[data-app-answer]")].map((item) => startAnswer(item, name, several));
  const rights = answers.flatMap((answer, index) => (answer.right ? [index] : []));
  const said = addLine(box);
  label(box, name, several);

  const check = () => {
    const chosen = answers.flatMap((answer, index) => (answer.input.checked ? [index] : []));
    const judged = judge(chosen, rights);
    // Once it is right there is nothing to give away: what the other answers teach is shown too.
    answers.forEach((answer, index) => { answer.why.hidden = !(judged.isRight || chosen.includes(index)); });
    said.textContent = judged.said;
    if (chosen.length) told(judged.isRight);
  };
  box.insertBefore(makeButton(check), said);
  return { sayAnswered: () => { said.textContent = "You answered this before. Answer again as often as you like."; } };
}

function startAnswer(item, name, several) {
  const fold = item.querySelector("details");
  const why = fold.querySelector(".app-fold__body");
  const input = Object.assign(document.createElement("input"), { type: several ? "checkbox" : "radio", name });
  const words = document.createElement("span");
  words.append(...fold.querySelector("summary").childNodes);
  const line = document.createElement("label");
  line.className = "app-answer";
  line.append(input, words);
  why.hidden = true;
  fold.replaceWith(line, why);
  return { right: item.dataset.appAnswer === "right", input, why };
}

function label(box, name, several) {
  const words = box.querySelector(".app-question__words");
  box.querySelector(".app-question__how").remove();
  words.id = `${name}-words`;
  const list = box.querySelector(".app-answers");
  const group = document.createElement("div");
  group.setAttribute("role", several ? "group" : "radiogroup");
  group.setAttribute("aria-labelledby", words.id);
  list.replaceWith(group);
  // A list inside a group of choices would be read as both.
  list.setAttribute("role", "presentation");
  for (const item of list.children) item.setAttribute("role", "presentation");
  group.append(list);
}

function addLine(box) {
  const line = document.createElement("p");
  line.className = "app-question__said";
  line.setAttribute("role", "status");
  box.append(line);
  return line;
}

function makeButton(press) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "app-press";
  button.textContent = "Check my answer";
  button.addEventListener("click", press);
  return button;
}
