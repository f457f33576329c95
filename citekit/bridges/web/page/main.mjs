// The page: what is pasted, what was read, what was corrected, and the citation that follows from it.

import { handOver, writeCitation } from "./citation.mjs";
import { fill, find, make, say, warn } from "./dom.mjs";
import { countDoubts, showDoubts } from "./doubts.mjs";
import { addField, showFields } from "./fields.mjs";
import { bookmarklet, copy, download, fromAddress, fromFile, listenForListings } from "./incoming.mjs";
import { goTo, light, markWork, showListing } from "./listing.mjs";
import { TYPES, words } from "./names.mjs";
import { askCrossref } from "./offers.mjs";
import { preview } from "./preview.mjs";
import { send, showSend } from "./sending.mjs";
import * as server from "./server.mjs";

const FORMATS = { bibtex: "BibTeX", biblatex: "BibLaTeX", ris: "RIS", "csl-json": "CSL-JSON", json: "citekit" };
const state = { text: "", html: "", form: "text", works: [], doubts: [], at: 0, format: "bibtex", turn: 0 };

const work = () => state.works[state.at];
const corrected = () => state.works.some(({ record, read }) =>
  Object.keys({ ...record, ...read }).some((name) => record[name] !== read[name]));
const mayReplace = () => !corrected() || confirm("What you corrected in this listing will be lost. Go on?");

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

function read(sure = false) {
  const asHtml = state.form === "html" && state.html;
  const text = (asHtml ? state.html : find("paste").value).replaceAll("\r\n", "\n");
  if (!text.trim() || !(sure || mayReplace())) return;
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
  state.doubts = reading.diagnostics;
  showDoubts(state.doubts, many > 1, ({ line, record }) => {
    if (record !== null && record !== state.at) select(record);
    goTo(line);
  });
  if (many) select(0);
  find("right").focus({ preventScroll: true });
  const doubts = reading.diagnostics.length;
  say(many ? `${many} work${many === 1 ? "" : "s"} read, ${doubts} doubt${doubts === 1 ? "" : "s"}` : "No work found");
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
    } }, make("span", { class: "place" }, String(index + 1)),
    make("span", { class: "push" }, record.title ?? "Without a title"), countDoubts(state.doubts, index))) : []));
}

const chosen = () => (find("all").checked && state.works.length > 1 ? state.works : [work()]);

function rewrite() {
  const records = chosen().map(({ record }) => record);
  const { format } = state;
  fill(find("preview"), ...preview(work().record));
  showSend(chosen());
  writeCitation(() => server.convert(records, format));
}

function take(text, html = "", form = "text") {
  if (!mayReplace()) return;
  state.html = html;
  find("paste").value = text;
  setForm(form);
  read(true);
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
  if (!mayReplace()) return;
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
  listenForListings(take, openFile);
  find("paste").addEventListener("input", () => {
    state.html = "";
    setForm("text");
  });
  addEventListener("beforeunload", (event) => corrected() && event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !find("entry").hidden) read();
  });
  for (const form of ["text", "html"]) find(`as-${form}`).addEventListener("click", () => {
    if (!mayReplace()) return;
    setForm(form);
    read(true);
  });
  find("read").addEventListener("click", () => read());
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
fill(find("types"), ...TYPES.map((name) => make("option", { value: name })));
listen();
bookmarklet(find("bookmarklet"));
const given = fromAddress();
if (given) take(given);
else find("paste").focus();
addEventListener("hashchange", () => {
  const more = fromAddress();
  if (more) take(more);
});
