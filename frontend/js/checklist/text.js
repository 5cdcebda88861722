// Puts the text for the crime record together. Every line names the edition it rests on; the addresses stand at the end.
const EMPTY = "[ ]";
const LEFT_OUT = "[left out: looks like a person’s details]";

export function writeText(sheet, mayStand) {
  const { appOpening, appClosing, appNothing } = sheet.dataset;
  const sources = new Map();
  const parts = [...sheet.querySelectorAll("[data-app-part]")].map((part, place) => {
    const lines = [...part.querySelectorAll("[data-app-field]")].flatMap((field) =>
      readField(field, mayStand).map((line) => `${line}${cite(field, sources)}`),
    );
    const isSilent = part.hasAttribute("data-app-signs") && !part.querySelector("[data-app-line] input:checked");
    return [`${place + 1}. ${part.dataset.appPart.toUpperCase()}`, ...(isSilent ? [appNothing] : []), ...lines].join("\n");
  });
  const made = new Date().toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
  const list = [...sources].map(([name, address]) => `${name}: ${address}`);
  return [appOpening, ...parts, [`Text made ${made}. ${appClosing}`, ...list].join("\n")].join("\n\n");
}

function cite(field, sources) {
  const { appSource, appSection, appAddress } = field.dataset;
  if (!appAddress) return "";
  sources.set(`${appSource}, ${appSection}`, new URL(appAddress, location.href).href);
  return ` (${appSource})`;
}

function readField(field, mayStand) {
  return READERS[field.dataset.appField](field, mayStand);
}

const READERS = {
  boxes: (field) =>
    [...field.querySelectorAll("[data-app-line]")].flatMap((line) => {
      const marks = [...line.querySelectorAll("input:checked")].map((box) => box.dataset.appMark);
      return marks.length ? [`- ${marks.join(", ")}: ${line.dataset.appLine}`] : [];
    }),
  choice: (field) => [`${field.dataset.appLabel}: ${field.querySelector("input:checked")?.value ?? EMPTY}`],
  words: (field, mayStand) => {
    const box = field.querySelector("textarea");
    const said = box.value.trim().replace(/\s*\n\s*/g, " / ");
    const words = said && (mayStand(box) ? `“${said}”` : LEFT_OUT);
    return [`${field.dataset.appLabel}: ${words || EMPTY}`];
  },
};
