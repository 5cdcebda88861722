"""What a measured server costs."""

from pathlib import Path


def memory_of_worker(parent: int) -> float:
    """Return the resident memory of the one worker below a server process, in megabytes."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    return max(_resident(int(child)) for child in children)


def _resident(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("The worker's memory cannot be read.")
