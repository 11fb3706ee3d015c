"""A headless Chromium, told what to do through a pipe (its DevTools protocol): nothing listens on any port."""
import json
import os
import pathlib
import select
import subprocess
import time

PATIENCE = 60


class Chromium:
    """One browser with one page."""

    def __init__(self, folder: pathlib.Path) -> None:
        theirs, self._to = os.pipe()
        self._from, ours = os.pipe()

        def pipes() -> None:
            # It reads from 3 and writes to 4. What lies there now may be one of the two.
            reads, writes = os.dup(theirs), os.dup(ours)
            os.dup2(reads, 3)
            os.dup2(writes, 4)

        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
                     f"--user-data-dir={folder / 'profile'}", "about:blank"]
        self._process = subprocess.Popen(["chromium", *arguments], preexec_fn=pipes, close_fds=False,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs)
        os.close(ours)
        self._rest, self._number, self.events = b"", 0, []
        self._session = None

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        os.close(self._to)
        os.close(self._from)

    def call(self, method: str, **parameters: object) -> dict:
        """What it answers; what it tells meanwhile is kept in `events`."""
        self._number += 1
        call = {"id": self._number, "method": method, "params": parameters}
        if self._session and not method.startswith(("Browser.", "Target.")):
            call["sessionId"] = self._session
        os.write(self._to, json.dumps(call).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") != self._number:
                self.events.append(told)
            elif "error" in told:
                raise RuntimeError(f"{method}: {told['error']}")
            else:
                return told["result"]

    def wait(self, method: str, **fields: object) -> dict:
        """The next event of this name that says so, or one that was told already."""
        while True:
            for event in self.events:
                told = event.get("params", {})
                if event.get("method") == method and all(told.get(name) == value for name, value in fields.items()):
                    self.events.remove(event)
                    return told
            self.events.append(self._next())

    def _next(self) -> dict:
        until = time.monotonic() + PATIENCE
        while b"\0" not in self._rest:
            if not select.select([self._from], [], [], max(0, until - time.monotonic()))[0]:
                raise TimeoutError("Chromium said nothing for a minute")
            read = os.read(self._from, 1 << 16)
            if not read:
                raise EOFError("Chromium ended")
            self._rest += read
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)

    def open(self, page: pathlib.Path) -> None:
        if not self._session:
            target = self.call("Target.createTarget", url="about:blank")["targetId"]
            self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Network", "Runtime", "Log"):
                self.call(f"{domain}.enable")
        self.call("Page.navigate", url=page.as_uri())
        self.wait("Page.loadEventFired")

    def ask(self, expression: str) -> object:
        """What the page answers to a piece of script."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def write(self, selector: str, text: str) -> None:
        """As a person does: into the box, in the place of what was there."""
        self.ask(f"{{ const box = document.querySelector({json.dumps(selector)}); box.focus(); box.select(); }}")
        self.call("Input.insertText", text=text)

    def press(self, selector: str) -> None:
        """With the mouse, in the middle."""
        x, y = self.ask(f"(() => {{ const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
                        " return [box.x + box.width / 2, box.y + box.height / 2]; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
