// The fields of one work, to look at and to correct.

import { fill, find, make } from "./dom.mjs";
import { ORDER, group, words } from "./names.mjs";
import { fromText, hint, severalLines, toText } from "./values.mjs";

// `work`: {record, read, origins}; `changed(field, value)` takes a correction, undefined for a field that was emptied.
export function showFields(work, { changed, light, goTo }) {
  const names = ORDER.filter((name) => work.record[name] !== undefined || work.read[name] !== undefined);
  fill(find("fields"), ...names.map((name) => field(name, work, { changed, light, goTo })));
  const absent = ORDER.filter((name) => !names.includes(name));
  fill(find("add"), make("option", { value: "" }, "Add a field …"), ...absent.map((name) => make("option", { value: name }, words(name))));
}

export function addField(name, work, acts) {
  const before = [...find("fields").children].find((one) => ORDER.indexOf(one.dataset.field) > ORDER.indexOf(name));
  const made = field(name, work, acts);
  find("fields").insertBefore(made, before ?? null);
  find("add").querySelector(`[value="${name}"]`)?.remove();
  find("add").value = "";
  made.querySelector("input, textarea").focus();
}

function field(name, work, { changed, light, goTo }) {
  const text = toText(name, work.record[name]);
  const box = severalLines(name)
    ? make("textarea", { rows: String(Math.min(8, text.split("\n").length + Math.floor(text.length / 90))), spellcheck: "false" })
    : make("input", { type: "text", spellcheck: "false" });
  box.value = text;
  box.id = `field-${name}`;
  box.dir = "auto";
  const wrong = make("span", { class: "wrong", id: `wrong-${name}` });
  const help = hint(name) ? make("span", { class: "help", id: `help-${name}` }, hint(name)) : null;
  box.setAttribute("aria-describedby", help ? `${help.id} ${wrong.id}` : wrong.id);
  if (name === "type") box.setAttribute("list", "types");
  const undo = make("button", { type: "button", class: "small undo", "aria-label": `Undo the correction of ${words(name)}` }, "undo");
  const row = make("div", { class: `field of-${group(name)}`, "data-field": name },
    make("label", { for: box.id }, words(name)), box, origin(name, work, goTo), undo, help, wrong);
  const mark = () => row.classList.toggle("corrected", toText(name, work.record[name]) !== toText(name, work.read[name]));
  const take = () => {
    try {
      const value = fromText(name, box.value, work.read[name]);
      wrong.textContent = "";
      box.removeAttribute("aria-invalid");
      changed(name, value);
      mark();
    } catch (error) {
      wrong.textContent = error.message;
      box.setAttribute("aria-invalid", "true");
    }
  };
  box.addEventListener("input", take);
  undo.addEventListener("click", () => {
    box.value = toText(name, work.read[name]);
    take();
    box.focus();
  });
  for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    row.addEventListener(event, () => light(name, on));
  }
  mark();
  return row;
}

function origin(name, work, goTo) {
  const [first] = work.origins[name] ?? [];
  const corrected = work.sources?.[name];
  if (corrected) return make("span", { class: "from" }, corrected);
  if (!first) return make("span", { class: "from" }, work.read[name] === undefined ? "added" : "inferred");
  return make("button", { type: "button", class: "from small", title: first.rule, onclick: () => goTo(first.line),
    "aria-label": `${words(name)}: go to line ${first.line}` }, `line ${first.line}`);
}
