"""The page as its user sees it: what is pasted, what stands where, what lights up."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

PASTE = """([text, html]) => {
  const data = new DataTransfer();
  if (text) data.setData("text/plain", text);
  if (html) data.setData("text/html", html);
  document.getElementById("paste").dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""
DROP = """([name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}"""


class Page:
    """One tab of a browser of its own; `odd` is what must not be: other addresses, words on the console."""

    def __init__(self, browser: Any, url: str, **settings: Any) -> None:
        self.odd: list[str] = []
        self.url = url
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 860}, **settings})
        self.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=url)
        self.context.set_default_timeout(20_000)
        self.tab = self.context.new_page()
        self.tab.on("console", lambda message: self.odd.append(f"console: {message.text}"))
        self.tab.on("pageerror", lambda error: self.odd.append(f"error: {error}"))
        self.tab.on("dialog", self.refuse)
        self.tab.on("request", self.look_at)
        self.tab.goto(url)

    def look_at(self, request: Any) -> None:
        """A request goes to our own server, or nowhere."""
        parts = urlsplit(request.url)
        if f"{parts.scheme}://{parts.netloc}" != self.url and parts.scheme not in ("blob", "data"):
            self.odd.append(f"request: {request.url}")

    def refuse(self, dialog: Any) -> None:
        """A dialogue is none of ours."""
        self.odd.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def close(self) -> None:
        """Closes the tab and its browser's memory of it."""
        self.context.close()

    def paste(self, text: str, html: str = "") -> None:
        """Pastes, and waits for what comes of it."""
        self.tab.evaluate(PASTE, [text, html])
        self.wait()

    def drop(self, name: str, text: str) -> None:
        """Drops a file, and waits."""
        self.tab.evaluate(DROP, [name, text])
        self.wait()

    def wait(self) -> None:
        """Until the listing is shown, and with it a citation or the reason why there is none."""
        self.tab.wait_for_selector("#shown:not([hidden])")
        self.tab.wait_for_selector("#output:not(:empty), #empty:not([hidden])")

    def text(self, selector: str) -> str:
        """What is printed there."""
        found: str = self.tab.locator(selector).inner_text()
        return found

    def texts(self, selector: str) -> list[str]:
        """What is printed at each of those."""
        found: list[str] = self.tab.locator(selector).all_inner_texts()
        return found

    def output(self, part: str) -> str:
        """The citation, as soon as it holds a part."""
        self.tab.wait_for_function("(part) => document.getElementById('output').textContent.includes(part)", arg=part)
        found: str = self.tab.locator("#output").text_content()
        return found

    def shows(self, text: str) -> None:
        """Waits until the citation is this."""
        self.tab.wait_for_function("(text) => document.getElementById('output').textContent === text", arg=text)

    def complaints(self, axe: str) -> list[tuple[str, str]]:
        """What axe-core finds wrong: its rule, and the element."""
        self.tab.evaluate(axe)
        found = self.tab.evaluate("axe.run()")
        assert len(found["passes"]) > 10
        return [(one["id"], node["html"]) for one in found["violations"] for node in one["nodes"]]

    def field(self, name: str) -> Any:
        """The box of a field."""
        return self.tab.locator(f"#field-{name}")

    def focused(self) -> str:
        """The id of what has the focus."""
        found: str = self.tab.evaluate("document.activeElement.id")
        return found
