// The page: what is pasted, what was read, what was corrected, and the citation that follows from it.

import { fill, find, make, say, warn } from "./dom.mjs";
import { showDoubts } from "./doubts.mjs";
import { addField, showFields } from "./fields.mjs";
import { bookmarklet, copy, download, fromAddress, fromClipboard, fromFile } from "./incoming.mjs";
import { goTo, light, markWork, showListing } from "./listing.mjs";
import { words } from "./names.mjs";
import { askCrossref } from "./offers.mjs";
import { preview } from "./preview.mjs";
import { send, showSend } from "./sending.mjs";
import * as server from "./server.mjs";

const FORMATS = { bibtex: "BibTeX", biblatex: "BibLaTeX", ris: "RIS", "csl-json": "CSL-JSON", json: "citekit" };
const state = { text: "", html: "", form: "text", works: [], at: 0, format: "bibtex", written: "", turn: 0 };

const work = () => state.works[state.at];

// Only the answer to the last question counts.
async function latest(question, use) {
  const turn = ++state.turn;
  try {
    const found = await question();
    if (turn !== state.turn) return;
    warn("");
    await use(found);
  } catch (error) {
    if (turn === state.turn) warn(error.message);
  }
}

function read() {
  const asHtml = state.form === "html" && state.html;
  const text = (asHtml ? state.html : find("paste").value).replaceAll("\r\n", "\n");
  if (!text.trim()) return;
  state.text = text;
  latest(() => server.read(text, asHtml ? "html" : undefined), show);
}

function show(reading) {
  state.works = reading.records.map(({ record, origins }) => ({ record: { ...record }, read: record, origins, sources: {} }));
  showListing(state.text, reading, choose);
  toggle(true);
  const many = state.works.length;
  find("result").hidden = !many;
  find("empty").hidden = many > 0;
  find("empty").textContent = many ? "" : reading.diagnostics.map((one) => one.message).join(" ");
  showDoubts(reading.diagnostics, many > 1);
  if (many) select(0);
  say(many ? `${many === 1 ? "One work" : `${many} works`} read, ${reading.diagnostics.length} doubts` : "No work found");
}

function toggle(shown) {
  find("entry").hidden = shown;
  find("shown").hidden = !shown;
  find("edit").hidden = !shown;
  find("clear").hidden = !shown;
  find("forms").hidden = !(state.html && find("paste").value);
  if (!shown) find("counts").textContent = "";
}

function select(index) {
  state.at = index;
  showWorks();
  markWork(index);
  showFields(work(), acts);
  fill(find("offers"));
  rewrite();
}

const acts = {
  changed(field, value) {
    if (value === undefined) delete work().record[field];
    else work().record[field] = value;
    delete work().sources[field];
    rewrite();
  },
  light: (field, on) => light(field, state.at, on),
  goTo,
};

function choose(field, record) {
  if (record !== state.at) select(record);
  const box = find(`field-${field}`);
  box?.focus();
  box?.scrollIntoView({ block: "nearest" });
}

function showWorks() {
  const many = state.works.length > 1;
  find("works").hidden = !many;
  find("all-label").hidden = !many;
  fill(find("works"), ...(many ? state.works.map(({ record }, index) => make("button", {
    type: "button", "aria-current": index === state.at ? "true" : null, onclick: () => {
      select(index);
      find("works").children[index].focus();
    } }, make("span", { class: "place" }, String(index + 1)), record.title ?? "Without a title")) : []));
}

const chosen = () => (find("all").checked && state.works.length > 1 ? state.works : [work()]);

let writing;
let stale = false;

// One question at a time; what was corrected meanwhile is asked next.
function rewrite() {
  fill(find("preview"), ...preview(work().record));
  showSend(chosen());
  stale = true;
  writing ??= write();
}

async function write() {
  while (stale && state.works.length) {
    stale = false;
    const found = await server.convert(chosen().map(({ record }) => record), state.format).catch((error) => error);
    if (!stale) showWritten(found);
  }
  writing = undefined;
}

function showWritten(found) {
  const failed = found instanceof Error;
  warn(failed ? found.message : "");
  state.written = failed ? "" : found.text;
  find("output").textContent = state.written;
  for (const name of ["copy", "download"]) find(name).disabled = failed;
  const lost = failed ? [] : [...new Set(found.losses.map(({ field }) => words(field).toLowerCase()))];
  find("losses").textContent = lost.length ? `Not carried, or not in full: ${lost.join(", ")}` : "";
}

// What is handed over is never older than what is seen.
async function handOver(use) {
  await writing;
  if (state.written) await use(state.written);
}

function take(text, html = "", form = "text") {
  Object.assign(state, { html, form });
  find("paste").value = text;
  setForm(form);
  read();
}

function setForm(form) {
  state.form = form;
  find("as-text").setAttribute("aria-pressed", String(form === "text"));
  find("as-html").setAttribute("aria-pressed", String(form === "html"));
}

function edit() {
  toggle(false);
  find("paste").focus();
}

function clear() {
  Object.assign(state, { text: "", html: "", works: [] });
  state.turn += 1;
  find("paste").value = "";
  setForm("text");
  find("result").hidden = true;
  find("empty").hidden = false;
  find("empty").textContent = "The citation will stand here, with every field and the place where it was read.";
  warn("");
  edit();
}

async function openFile(file) {
  if (!file) return;
  try {
    const text = await fromFile(file);
    const isHtml = /\.html?$/i.test(file.name);
    take(text, isHtml ? text : "", isHtml ? "html" : "text");
  } catch (error) {
    warn(error.message);
  }
}

function listen() {
  find("paste").addEventListener("paste", (event) => {
    const { text, html } = fromClipboard(event.clipboardData);
    if (find("paste").value.trim() || !(text || html)) return;
    event.preventDefault();
    if (text) take(text, html);
    else take(html, html, "html");
  });
  find("paste").addEventListener("input", () => {
    state.html = "";
    setForm("text");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !find("entry").hidden) read();
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files } = event.dataTransfer;
    if (files.length > 1) warn(`One file at a time: of these ${files.length} none was read`);
    else if (files.length) openFile(files[0]);
    else if (event.dataTransfer.getData("text/plain")) take(event.dataTransfer.getData("text/plain"), event.dataTransfer.getData("text/html"));
  });
  find("file").addEventListener("change", () => {
    openFile(find("file").files[0]);
    find("file").value = "";
  });
  for (const form of ["text", "html"]) find(`as-${form}`).addEventListener("click", () => {
    setForm(form);
    read();
  });
  find("read").addEventListener("click", read);
  find("edit").addEventListener("click", edit);
  find("clear").addEventListener("click", clear);
  find("all").addEventListener("change", rewrite);
  find("fields").addEventListener("submit", (event) => event.preventDefault());
  find("add").addEventListener("change", () => find("add").value && addField(find("add").value, work(), acts));
  find("copy").addEventListener("click", () => handOver(copy).then(() => done("copy", "Copied"), (error) => warn(error.message)));
  find("send").addEventListener("click", () => send(chosen()));
  find("download").addEventListener("click", () => handOver((text) => download(text, state.format)));
  find("enrich-form").addEventListener("submit", ask);
  for (const [event, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    find("lines").addEventListener(event, ({ target }) => {
      const fields = target.closest("[data-fields]")?.dataset.fields.split(" ") ?? [];
      for (const field of fields) light(field, state.at, on);
    });
  }
}

function done(id, text) {
  const before = find(id).textContent;
  say(text);
  find(id).textContent = text;
  setTimeout(() => { find(id).textContent = before; }, 1500);
}

function ask(event) {
  event.preventDefault();
  const asked = work();
  askCrossref(asked, find("mailto").value, () => asked === work(), (field, value, source) => {
    asked.record[field] = value;
    asked.sources[field] = source;
    showFields(asked, acts);
    rewrite();
  });
}

function showFormats() {
  for (const [name, said] of Object.entries(FORMATS)) {
    const radio = make("input", { type: "radio", name: "format", value: name, id: `to-${name}`, class: "hidden",
      checked: name === state.format, onchange: () => {
        state.format = name;
        if (work()) rewrite();
      } });
    find("formats").append(radio, make("label", { for: radio.id }, said));
  }
}

showFormats();
listen();
bookmarklet(find("bookmarklet"));
const given = fromAddress();
if (given) take(given);
else find("paste").focus();
addEventListener("hashchange", () => {
  const more = fromAddress();
  if (more) take(more);
});
