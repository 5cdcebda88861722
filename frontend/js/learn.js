// The page inside a package: questions, and where a learning system asks for it, what was completed. It sends nothing itself.
import { openRunTime } from "./learn/run-time.js";
import { startLink } from "./learn/link.js";
import { startLesson } from "./learn/lesson.js";
import { startQuestion } from "./questions/question.js";

const boxes = [...document.querySelectorAll("[data-app-question]")];
const spoken = document.documentElement.dataset.appRunTime;
const link = document.querySelector("[data-app-opens]");

if (!spoken) boxes.forEach((box) => startQuestion(box));
else if (link) startLink(link, openRunTime(spoken));
else startLesson(boxes, openRunTime(spoken));
