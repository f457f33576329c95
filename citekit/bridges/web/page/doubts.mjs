// What is odd about the listing, the worst first.

import { fill, find, make } from "./dom.mjs";
import { goTo } from "./listing.mjs";

const RANK = { error: 0, warning: 1, info: 2 };

export function showDoubts(diagnostics, many) {
  find("doubts").hidden = !diagnostics.length;
  const sorted = [...diagnostics].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  fill(find("doubts").querySelector("ul"), ...sorted.map((one) => make("li", { class: one.severity },
    one.line ? make("button", { type: "button", class: "small", onclick: () => goTo(one.line) }, `line ${one.line}`) : null,
    make("span", {}, many && one.record !== null ? `Work ${one.record + 1}: ${one.message}` : one.message))));
}
