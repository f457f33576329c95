// Ways for a listing to come in: the clipboard, files, and the address that the bookmarklet opens.

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

export const fromClipboard = (data) => ({ text: data.getData("text/plain"), html: data.getData("text/html") });

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
