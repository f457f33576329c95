// What Crossref holds of a work, to be taken field by field.

import { fill, find, make, say } from "./dom.mjs";
import { words } from "./names.mjs";
import * as server from "./server.mjs";
import { toText } from "./values.mjs";

const OUTCOMES = {
  matched: "Crossref holds this work.",
  unmatched: "Crossref holds no work that is certainly this one.",
  elsewhere: "This DOI is registered with another agency.",
  "doi-doubtful": "The DOI seems to be that of another work.",
  unavailable: "Crossref gave no answer.",
};

// `still()`: whether the answer is awaited when it comes; `take(field, value, source)`: one field of it.
export async function askCrossref(work, mailto, still, take) {
  fill(find("offers"), make("p", { class: "quiet" }, "Asking …"));
  try {
    const found = await server.enrich(work.record, mailto);
    if (!still()) return;
    showOffers(found, (field, value, source) => take(field, value, source.replace(/^crossref:.*/, "Crossref")));
    say(`${find("offers").firstChild.textContent} ${found.decisions.length} fields compared`);
  } catch (error) {
    if (still()) fill(find("offers"), make("p", { class: "wrong" }, error.message));
  }
}

function showOffers(found, take) {
  const offers = found.decisions.filter(({ action }) => action !== "agrees");
  fill(find("offers"),
    make("p", { class: "outcome" }, OUTCOMES[found.outcome]),
    found.verdict ? make("p", { class: "quiet" }, found.verdict.reason) : null,
    ...(found.outcome === "matched" ? [] : found.diagnostics.map((one) => make("p", { class: "quiet" }, one.message))),
    offers.length ? table(offers, take) : null);
}

function table(offers, take) {
  return make("table", {},
    make("thead", {}, make("tr", {}, ...["Field", "Yours", "Crossref", "Take"].map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...offers.map((one) => row(one, take))));
}

function row(offer, take) {
  const value = offer.action === "kept" ? offer.theirs : offer.result ?? offer.theirs;
  const made = make("tr", {},
    make("th", { scope: "row" }, words(offer.field)),
    make("td", {}, make("span", { class: "ours" }, toText(offer.field, offer.ours)), make("small", {}, offer.reason)),
    make("td", {}, make("span", { class: "theirs" }, toText(offer.field, value))));
  const button = make("button", { type: "button", class: "small", "aria-label": `Take ${words(offer.field)} from Crossref`,
    onclick: () => {
      take(offer.field, value, offer.source);
      made.className = "taken";
      button.disabled = true;
      button.textContent = "taken";
    } }, "Take");
  made.append(make("td", {}, button));
  return made;
}
