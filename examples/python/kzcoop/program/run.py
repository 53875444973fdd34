"""The whole run: articles in, in their order out."""
import sys
from collections.abc import Callable, Iterator
from functools import partial

from ..article import Article
from ..many import in_order
from .arguments import INPUT, OUTPUT, WELL, Arguments, leave, make_engine, read_arguments
from .forms import body, header
from .input import measure, read_lines
from .job import Done, Job, has_id, probe, run_job
from .network import NetworkOutput
from .output import Output, OutputError, ResumedOutput
from .progress import Progress


class Run:
    def __init__(self, args: Arguments) -> None:
        self.args, self.engine, self.status, self.done = args, make_engine(args), WELL, 0
        self.body: Callable[[Article], str] = partial(body, args)
        if args.form == "network":
            self.out: Output = (network := NetworkOutput())
            self.body = network.edges
        else:
            self.out = ResumedOutput(args.resume) if args.resume else Output()
        self.progress = Progress(measure(args.files, args.ndjson))

    def complain(self, what: str) -> None:
        self.progress.hide()
        self.status = INPUT
        print(what, file=sys.stderr)

    def finish(self, done: Done) -> None:
        """Output and complaints, in the order of the input."""
        if done.complaint:
            self.complain(done.complaint)
        else:
            self.out.write(done.output)
        self.done += len(done.job.data) if self.args.ndjson else 1

    def wants(self, job: Job) -> bool:
        """An article that an earlier run dealt with is only told of, should it be bad."""
        if not isinstance(self.out, ResumedOutput) or not self.out.walking:
            return True
        same, complaint = has_id(job, self.out.id), ""
        if not same:
            id, complaint = probe(self.engine, self.args, job)
            same = not complaint and id == self.out.id
        if same:
            self.out.next_line()
        elif not complaint:  # it can be read, but extracting failed
            complaint = job.complaint("left out by the run before")
        self.finish(Done(job, complaint=complaint))
        self.progress.skip(self.done)
        return False

    def jobs_of(self, path: str) -> Iterator[Job]:
        if not self.args.ndjson:
            yield Job(path)
            return
        try:
            with open(0 if path == "-" else path, "rb", closefd=path != "-") as file:
                for n, line in enumerate(read_lines(file), 1):
                    if line is None:
                        self.complain(Job(path, n).complaint("line too long"))
                    elif line.strip(b" \t\r\n"):
                        yield Job(path, n, line)
        except OSError as why:
            self.complain(f"kzcoop: {path}: {why.strerror}")

    def jobs(self) -> Iterator[Job]:
        return (job for path in self.args.files for job in self.jobs_of(path) if self.wants(job))

    def go(self) -> None:
        self.out.write(header(self.args, self.engine).encode())
        work = partial(run_job, self.engine, self.args, self.body)
        for done in in_order(work, self.jobs(), self.args.jobs, weigh=lambda job: len(job.data)):
            self.finish(done)
            self.progress.step(self.done)
        self.progress.hide()
        self.out.close()


def main() -> int:
    try:
        run = Run(read_arguments(sys.argv[1:]))
        run.go()
        return run.status
    except OutputError as why:
        leave(OUTPUT, str(why))
