"""What a client sees while rebuilds are killed, run out of disk, meet damage or run at once.

    python benchmarks/chaos.py [--kills 200] [--damaged 200] [--twos 50] [--fives 10] [--fills 24] [--seed 1]

Real processes throughout: `indicators rebuild` on a corpus whose every document names the version that it is of, and
`indicators serve` with a client that polls it all the while. A whole answer has every document, all of one version.
Exits 1 where anything was not as it must be. The full disk is a tmpfs of its own and needs root; without, it is skipped
and said.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from chaos_corpus import Client, Corpus, health, serving

from indicators import store


def kills(folder: Path, count: int) -> list[str]:
    """SIGKILL at random moments of a rebuild, a client reading all the while; every tenth rebuild is let through."""
    corpus = Corpus(folder)
    faults, durations = [], [_timed(corpus)]
    landed = published = 0
    with serving(corpus) as port:
        client = Client(port)
        client.start()
        for n in range(count):
            before = corpus.served()
            corpus.next_version()
            process = corpus.start()
            time.sleep(random.uniform(0, 1.1 * durations[-1]))
            if process.poll() is None:
                landed += 1
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            try:
                after = corpus.served()
                published += after == corpus.version
                if after not in (before, corpus.version):
                    faults.append(f"version {after} is neither the one before nor the new one")
            except (AssertionError, store.StoreError) as error:
                faults.append(str(error))
            if n % 10 == 9:
                corpus.next_version()
                durations.append(_timed(corpus))
                faults += [f"left {name}" for name in corpus.orphans()]
        time.sleep(2)
        client.stopped.set()
        client.join()
    whole = f"{client.answers} answers from {len(client.builds)} builds, {len(client.faults)} not whole"
    print(f"kills      {count}, {landed} while it ran, {published} after it had published: {whole}", flush=True)
    return faults + client.faults


def _timed(corpus: Corpus) -> float:
    """A rebuild to its end, which must succeed: the seconds that it took."""
    began = time.monotonic()
    code, said = corpus.rebuild()
    assert code == 0 and corpus.served() == corpus.version, said
    return time.monotonic() - began


def damaged(folder: Path, count: int) -> list[str]:
    """Copies of the newest build with damage somewhere: each refused, the one before served, /health says so."""
    corpus, faults = Corpus(folder), []
    corpus.rebuild()
    corpus.next_version()
    corpus.rebuild()
    newest, before = store.build_ids(corpus.data)
    whole = shutil.copytree(corpus.data / "builds" / newest, folder / "whole")
    for _ in range(count):
        target = corpus.data / "builds" / newest
        said = _damage(random.choice(sorted(target.iterdir())))
        build = store.current(corpus.data)
        if build.id != before or not build.fallback or newest not in build.fallback:
            faults.append(f"{said} was served")
        build.close()
        shutil.rmtree(target)
        shutil.copytree(whole, target)
    _damage(corpus.data / "builds" / newest / store.FILE)
    with serving(corpus) as port:
        found = health(port)
        if found["build"] != before or newest not in str(found.get("fallback")):
            faults.append(f"/health says {found}")
    print(
        f"damaged    {count} copies of the newest build: {count - len(faults)} refused and the one before served",
        flush=True,
    )
    return faults


def _damage(path: Path) -> str:
    """Flip a bit, cut, lengthen, blank a part or remove."""
    raw = bytearray(path.read_bytes())
    at = random.randrange(len(raw))
    kind = random.choice(("flip", "cut", "longer", "blank", "gone"))
    if kind == "flip":
        raw[at] ^= 1 << random.randrange(8)
    elif kind == "cut":
        del raw[at:]
    elif kind == "longer":
        raw += b"\0"
    elif kind == "blank":
        raw[at : at + 512] = bytes(b ^ 255 for b in raw[at : at + 512])
    path.unlink()
    if kind != "gone":
        path.write_bytes(raw)
    return f"{kind} at {at} of {path.name}"


def races(folder: Path, count: int, at_once: int) -> list[str]:
    """Several rebuilds started at once: one publishes, the others say that it runs, or that nothing is new."""
    corpus, faults, codes = Corpus(folder), [], Counter[int]()
    corpus.rebuild()
    for _ in range(count):
        corpus.next_version()
        before = set(store.build_ids(corpus.data))
        started = [corpus.start() for _ in range(at_once)]
        ended = [(process.communicate(), process.returncode) for process in started]
        codes.update(code for _, code in ended)
        new = set(store.build_ids(corpus.data)) - before
        if {code for _, code in ended} - {0, 75} or len(new) != 1 or corpus.served() != corpus.version:
            faults.append(f"{[(code, *said) for said, code in ended]}, {len(new)} new builds")
    print(
        f"at once    {count} times {at_once} rebuilds: {codes[0]} done or nothing new, {codes[75]} told to wait",
        flush=True,
    )
    return faults + [f"left {name}" for name in corpus.orphans()]


def full_disk(folder: Path, fills: int) -> list[str]:
    """Rebuilds on a small disk that is full, from no room at all to enough."""
    small = folder / "small"
    small.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(small)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        print("full disk  skipped: mounting a small tmpfs needs root")
        return []
    faults, codes, said = [], Counter[int](), Counter[str]()
    try:
        corpus = Corpus(folder / "corpus", small / "data")
        corpus.rebuild()
        used = sum(path.stat().st_size for path in small.rglob("*") if path.is_file())
        for n in range(fills):
            before = corpus.served()
            corpus.next_version()
            room = int(5 * used * n / max(fills - 1, 1))
            _fill(small / "ballast", room)
            code, message = corpus.rebuild()
            codes[code] += 1
            said[message.split(":")[-1].strip()[:70] if code else "published"] += 1
            if corpus.served() != (before if code else corpus.version) or code not in (0, 1) or "Traceback" in message:
                faults.append(f"with {room} bytes of room: {code} {message}, version {corpus.served()} is served")
            (small / "ballast").unlink()
        corpus.next_version()
        code, message = corpus.rebuild()
        if code or corpus.served() != corpus.version or corpus.orphans():
            faults.append(f"the next rebuild: {code} {message}, left {corpus.orphans()}")
    finally:
        subprocess.run(["umount", small], check=True)
    print(f"full disk  {fills} fills: {codes[0]} published, {codes[1]} failed and left the last build; {dict(said)}")
    return faults


def _fill(path: Path, room: int) -> None:
    """Fill the disk of `path` but for `room` bytes."""
    free = shutil.disk_usage(path.parent).free
    with path.open("wb") as file:
        file.write(bytes(max(free - room, 0)))


def main() -> None:
    """Run every trial and say what was not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("kills", 200), ("damaged", 200), ("twos", 50), ("fives", 10), ("fills", 24), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    asked = parser.parse_args()
    random.seed(asked.seed)
    with tempfile.TemporaryDirectory(prefix="chaos-") as work:
        folder = Path(work)
        faults = kills(folder / "kills", asked.kills)
        faults += damaged(folder / "damaged", asked.damaged)
        faults += races(folder / "twos", asked.twos, 2) + races(folder / "fives", asked.fives, 5)
        faults += full_disk(folder / "full", asked.fills)
    for fault in faults:
        print("FAULT", fault)
    print("all as it must be" if not faults else f"{len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
