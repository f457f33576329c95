// Ways for a listing to come in: the clipboard, files, and the address that the bookmarklet opens.

import { find, warn } from "./dom.mjs";

const BOOKMARKLET = (here) => "javascript:(()=>{const t=String(getSelection())||document.body.innerText;" +
  `open(${JSON.stringify(here)}+"/#text="+encodeURIComponent(t))})()`;

export function bookmarklet(link) {
  link.href = BOOKMARKLET(location.origin);
}

// What stands behind the # is never sent to a server; it is taken out of the address at once.
export function fromAddress() {
  if (!location.hash.startsWith("#text=")) return "";
  const given = location.hash.slice("#text=".length);
  history.replaceState(null, "", location.pathname);
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

export async function fromFile(file) {
  if (file.size > 4_000_000) throw new Error(`${file.name} is larger than 4 MB: send it in parts`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not UTF-8 text: save it as UTF-8, or copy its text and paste it`);
  }
}

// `take(text, html, form)` a listing, `open(file)` one.
export function listenForListings(take, open) {
  document.addEventListener("paste", (event) => {
    const box = event.target.closest?.("input, textarea, select");
    if (box && !(box.id === "paste" && !box.value.trim())) return;
    event.preventDefault();
    receive(event.clipboardData, take);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files } = event.dataTransfer;
    if (files.length > 1) warn(`One file at a time: of these ${files.length} none was read`);
    else if (files.length) open(files[0]);
    else receive(event.dataTransfer, take);
  });
  find("file").addEventListener("change", () => {
    open(find("file").files[0]);
    find("file").value = "";
  });
}

function receive(data, take) {
  const [text, html] = [data.getData("text/plain"), data.getData("text/html")];
  if (text) take(text, html);
  else if (html) take(html, html, "html");
}

export function download(text, format) {
  const [ending, type] = ENDINGS[format];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `citation.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const ENDINGS = { bibtex: ["bib", "application/x-bibtex"], biblatex: ["bib", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"], "csl-json": ["json", "application/json"], json: ["json", "application/json"] };

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Error("the browser does not let citekit write to the clipboard: select the text and copy it");
  }
}
