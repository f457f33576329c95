// The citation as text: asked for one at a time, and never handed over older than what is seen.

import { find, warn } from "./dom.mjs";
import { words } from "./names.mjs";

let question;
let stale = false;
let writing;
let written = "";

export function writeCitation(ask) {
  question = ask;
  stale = true;
  writing ??= write();
}

async function write() {
  while (stale) {
    stale = false;
    const found = await question().catch((error) => error);
    if (!stale) show(found);
  }
  writing = undefined;
}

function show(found) {
  const failed = found instanceof Error;
  warn(failed ? found.message : "");
  written = failed ? "" : found.text;
  find("output").textContent = written;
  for (const name of ["copy", "download"]) find(name).disabled = failed;
  const lost = failed ? [] : [...new Set(found.losses.map(({ field }) => words(field).toLowerCase()))];
  find("losses").textContent = lost.length ? `Not carried, or not in full: ${lost.join(", ")}` : "";
}

export async function handOver(use) {
  await writing;
  if (written) await use(written);
}
