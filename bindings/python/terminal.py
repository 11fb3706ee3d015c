"""A program on a terminal of its own: what a person would see and type."""
import os, pty, select, signal, time


class Terminal:
    def __init__(self, *command, **environment):
        self.child, self.file = pty.fork()
        if self.child == 0:
            # As a person's shell starts it: below `nohup`, or behind an `&` of a script, some are ignored, and that is inherited.
            for each in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
                signal.signal(each, signal.SIG_DFL)
            os.environ.update(environment)
            os.execvp(command[0], [*map(str, command)])
        self.said = ""

    def read(self):
        """What comes next; nothing at the end."""
        if not select.select([self.file], [], [], 60)[0]:
            raise TimeoutError(self.said)
        try:
            piece = os.read(self.file, 4096).decode(errors="replace")
        except OSError:
            piece = ""
        self.said += piece
        return piece

    def until(self, words):
        """Reads on until these words have come, and answers what came with them."""
        end = time.monotonic() + 60
        while words not in self.said:
            if time.monotonic() > end or not self.read():
                raise AssertionError(f"{words!r} did not come: {self.said!r}")
        before, _, self.said = self.said.partition(words)
        return before + words

    def type(self, text):
        os.write(self.file, text.encode())

    def end(self):
        """Reads the rest, and answers the exit status."""
        while self.read():
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])
