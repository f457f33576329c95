// The listing, coloured by what each piece became.

import { fill, find, make } from "./dom.mjs";
import { GROUPS, group, words } from "./names.mjs";
import { cutLines, lineStarts, spansOf, unitsOf } from "./pieces.mjs";

export function showListing(text, reading, choose) {
  const { lines } = reading;
  const cuts = cutLines(lines, lineStarts(text, lines), spansOf(reading, unitsOf(text)));
  fill(find("lines"), ...lines.map((line, index) => row(line, cuts[index], choose)));
  showLegend(reading);
  showCounts(lines);
}

function row(line, pieces, choose) {
  const said = line.state === "unread" ? "not understood" : line.fields.length ? line.fields.map(words).join(", ") : line.rule;
  return make("li", { class: `line ${line.state}`, id: `line-${line.number}`, tabindex: "-1" },
    make("span", { class: "place", "aria-hidden": "true" }, String(line.number)),
    make("span", { class: "words", dir: "auto" }, ...pieces.map((piece) => stretch(piece, choose))),
    make("span", { class: "said" }, line.state === "ignored" ? `ignored: ${said}` : said));
}

function stretch(piece, choose) {
  if (!piece.fields.length) return piece.text;
  const [field] = piece.fields;
  const [record] = piece.records;
  const pick = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose(field, record);
  };
  return make("span", {
    class: `piece of-${group(field)}`, role: "button", tabindex: "0", title: piece.fields.map(words).join(", "),
    "data-fields": piece.fields.join(" "), "data-records": piece.records.join(" "), onclick: pick, onkeydown: pick,
  }, piece.text);
}

function showLegend(reading) {
  const fields = new Set(reading.records.flatMap(({ origins }) => Object.keys(origins)));
  const seen = Object.entries(GROUPS).filter(([, [, names]]) => names.some((name) => fields.has(name)));
  fill(find("legend"), ...seen.map(([name, [said]]) => make("li", { class: `piece of-${name}` }, said)));
}

function showCounts(lines) {
  const unread = lines.filter((line) => line.state === "unread").length;
  find("counts").textContent = `${lines.length} lines${unread ? `, ${unread} not understood` : ", all understood"}`;
  find("counts").classList.toggle("odd", unread > 0);
}

// Pieces of other works stand back and are no stops of the Tab key.
export function markWork(record) {
  for (const piece of find("lines").querySelectorAll("[data-fields]")) {
    const ours = piece.dataset.records.split(" ").includes(String(record));
    piece.classList.toggle("other", !ours);
    piece.tabIndex = ours ? 0 : -1;
  }
}

export function light(field, record, on) {
  for (const piece of find("lines").querySelectorAll(`[data-fields~="${field}"]`)) {
    piece.classList.toggle("lit", on && piece.dataset.records.split(" ").includes(String(record)));
  }
  find("fields").querySelector(`[data-field="${field}"]`)?.classList.toggle("lit", on);
}

export function goTo(number) {
  const line = find(`line-${number}`);
  line?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  line?.focus({ preventScroll: true });
}
