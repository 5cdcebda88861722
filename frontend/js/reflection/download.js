// Hands a text to the browser's downloads without asking anybody for it.
export function download(name, text) {
  // Windows programs know by the first sign that it is UTF-8.
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
