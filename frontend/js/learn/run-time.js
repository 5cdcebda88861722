// Finds the learning system around this page and speaks its dialect of SCORM; says nothing about anybody by itself.
const DIALECTS = {
  "scorm-1-2": {
    api: "API",
    calls: { begin: "LMSInitialize", read: "LMSGetValue", write: "LMSSetValue", keep: "LMSCommit", end: "LMSFinish" },
    names: {
      status: "cmi.core.lesson_status",
      place: "cmi.core.lesson_location",
      exit: "cmi.core.exit",
      kept: "cmi.suspend_data",
      raw: "cmi.core.score.raw",
      least: "cmi.core.score.min",
      most: "cmi.core.score.max",
    },
    leaves: { later: "suspend", done: "" },
  },
  "scorm-2004": {
    api: "API_1484_11",
    calls: { begin: "Initialize", read: "GetValue", write: "SetValue", keep: "Commit", end: "Terminate" },
    names: {
      status: "cmi.completion_status",
      place: "cmi.location",
      exit: "cmi.exit",
      kept: "cmi.suspend_data",
      raw: "cmi.score.raw",
      least: "cmi.score.min",
      most: "cmi.score.max",
      scaled: "cmi.score.scaled",
    },
    leaves: { later: "suspend", done: "normal" },
  },
};
const HIGHEST = 100;

// Returns null where no system answers: the page then works, and says that nothing is recorded.
export function openRunTime(spoken) {
  const dialect = DIALECTS[spoken];
  const api = findAround(window, dialect.api) || findAround(openerOf(window), dialect.api);
  if (!api || !isYes(api[dialect.calls.begin](""))) return null;
  return new RunTime(api, dialect);
}

class RunTime {
  constructor(api, { calls, names, leaves }) {
    Object.assign(this, { api, calls, names, leaves, ended: false });
  }

  read(name) {
    return String(this.api[this.calls.read](this.names[name]) ?? "");
  }

  write(values) {
    for (const [name, value] of Object.entries(values)) {
      if (name in this.names) this.api[this.calls.write](this.names[name], String(value));
    }
    return isYes(this.api[this.calls.keep](""));
  }

  get isCompleted() {
    return ["completed", "passed", "failed"].includes(this.read("status"));
  }

  begin() {
    if (!this.isCompleted) this.write({ status: "incomplete" });
  }

  score(right, total) {
    const raw = Math.round((right / total) * HIGHEST);
    return { least: 0, most: HIGHEST, raw, scaled: raw / HIGHEST };
  }

  leave(isDone) {
    if (this.ended) return;
    this.ended = true;
    this.write({ exit: isDone ? this.leaves.done : this.leaves.later });
    this.api[this.calls.end]("");
  }
}

// The standard's own way: the windows around this one, outwards. One of another origin ends the way.
function findAround(start, name) {
  try {
    for (let frame = start; frame; frame = frame.parent === frame ? null : frame.parent) {
      if (frame[name]) return frame[name];
    }
  } catch {
    return null;
  }
  return null;
}

function openerOf(frame) {
  try {
    return frame.top.opener || frame.opener;
  } catch {
    return frame.opener;
  }
}

function isYes(answer) {
  return String(answer) === "true";
}
