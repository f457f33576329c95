// The endpoints. A refusal is thrown as an Error in the server's words.

async function ask(path, body) {
  let answer;
  try {
    answer = await fetch(path, body === undefined ? {} : {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
  } catch {
    throw new Error("citekit does not answer: is “citekit serve” still running?");
  }
  const found = await answer.json().catch(() => ({ error: { what: `citekit answered ${answer.status}`, do: "try it again" } }));
  if (!answer.ok) throw new Error(`${found.error.what}: ${found.error.do}`);
  return found;
}

export const formats = () => ask("/api/formats");
export const read = (text, reader) => ask("/api/read", reader ? { text, reader } : { text });
export const convert = (records, to) => ask("/api/convert", { records, to });
export const send = (records) => ask("/api/send", { records });
export const enrich = (record, mailto) => ask("/api/enrich", { record, mailto, policy: "report" });
