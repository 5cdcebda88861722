// The questions of a pack on its own page: a choice with feedback. What is chosen is kept nowhere.
import { startQuestion } from "./questions/question.js";

for (const each of document.querySelectorAll("[data-app-question]")) startQuestion(each);
