// To the Zotero of this machine.

import { find, warn } from "./dom.mjs";
import * as server from "./server.mjs";

// What was sent is not sent again unless it is all that there is to send.
export async function send(works) {
  const fresh = works.filter(({ sent }) => !sent);
  const parcels = fresh.length ? fresh : works;
  find("send").disabled = true;
  try {
    const { outcomes, place, remarks } = await server.send(parcels.map(({ record }) => record));
    outcomes.forEach(({ kind }, index) => { parcels[index].sent = kind !== "refused"; });
    warn("");
    showSend(works, report(outcomes, place, remarks));
  } catch (error) {
    warn(error.message);
  }
  find("send").disabled = false;
}

function report(outcomes, place, remarks) {
  const there = outcomes.filter(({ kind }) => kind === "sent" || kind === "misplaced").length;
  const trouble = outcomes.flatMap(({ words }) => words || []);
  const said = [`${there} of ${outcomes.length} sent to “${place}”.`, ...trouble, ...remarks.flat()];
  return [...new Set(said)].join(" ");
}

export function showSend(works, words = "") {
  find("send").textContent = works.every(({ sent }) => sent) ? "Send again" : "Send to Zotero";
  find("sent").textContent = words;
}
