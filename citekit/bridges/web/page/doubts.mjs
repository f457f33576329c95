// What is odd about the listing, the worst first.

import { fill, find, make } from "./dom.mjs";

const RANK = { error: 0, warning: 1, info: 2 };

// `goTo(doubt)`: to its line.
export function showDoubts(diagnostics, many, goTo) {
  find("doubts").hidden = !diagnostics.length;
  const sorted = [...diagnostics].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  fill(find("doubts").querySelector("ul"), ...sorted.map((one) => make("li", { class: one.severity },
    one.line ? make("button", { type: "button", class: "small", onclick: () => goTo(one) }, `line ${one.line}`) : null,
    make("span", {}, many && one.record !== null ? `Work ${one.record + 1}: ${one.message}` : one.message))));
}

export function countDoubts(diagnostics, record) {
  const found = diagnostics.filter((one) => one.record === record && one.severity !== "info").length;
  return found ? make("span", { class: "odd" }, `${found} doubt${found === 1 ? "" : "s"}`) : null;
}
