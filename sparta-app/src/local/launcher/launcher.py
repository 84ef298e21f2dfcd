"""Starts MiniStack on the loopback interface, with the resource types Sparta needs added.

Run by the `local` module of sparta-app, with the Python of its virtual environment:

    python launcher.py --state FILE [--port N] [--until-stdin-closes] [--authentication]

The state file appears once the port is open: process id, port and credentials, as JSON.
"""

import argparse
import asyncio
import fcntl
import json
import os
import signal
import socket
import stat
import sys
import threading
import time
from pathlib import Path

# `process.rs` has the same number.
EXIT_PORT_TAKEN = 98
LOCK_TRIES = 25
# How long requests under way may take after the end was asked for.
GRACEFUL_SECONDS = 1.0


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--until-stdin-closes", action="store_true")
    parser.add_argument("--authentication", action="store_true")
    return parser.parse_args()


def hold_lock(state_file):
    """Locks beside the state file until this process ends, so that others know it runs."""
    lock = open(state_file.with_suffix(".lock"), "w")
    # Several tries: who asks whether an emulator runs holds the lock for a moment.
    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            time.sleep(0.02)
    else:
        sys.exit("another emulator runs with this state file")
    # What an earlier run left: a state that names another process, and its log.
    state_file.unlink(missing_ok=True)
    if stat.S_ISREG(os.fstat(1).st_mode):
        os.ftruncate(1, 0)
    return lock


def open_port(port):
    """A listening socket on 127.0.0.1: bound here, so that a free port cannot be lost again."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        print(error, file=sys.stderr)
        sys.exit(EXIT_PORT_TAKEN)
    listener.listen(128)
    return listener


def configure(port, authentication):
    """MiniStack reads its settings from the environment while it is imported."""
    os.environ.update(
        {
            "BIND_HOST": "127.0.0.1",
            "GATEWAY_PORT": str(port),
            "MINISTACK_HOST": "127.0.0.1",
            "AUTH": "true" if authentication else "false",
            # Both would listen on ports of their own.
            "IOT_MTLS_ENABLED": "0",
            "SFTP_ENABLED": "0",
        }
    )


def add_to_the_emulator():
    import extensions

    extensions.install()


def credentials_for(authentication):
    """Any credentials do without authentication; these are in the emulator's default account."""
    if not authentication:
        return {"access_key_id": "test", "secret_access_key": "test"}
    from authentication import make_administrator

    return make_administrator()


def write_state(state_file, port, credentials):
    unfinished = state_file.with_suffix(".unfinished")
    unfinished.write_text(
        json.dumps({"process_id": os.getpid(), "port": port, "credentials": credentials})
    )
    unfinished.replace(state_file)


def end_with_stdin():
    """Asks this process to end when its standard input closes: its parent is gone."""

    def watch():
        # Not `sys.stdin`, whose lock the interpreter wants when it ends.
        while os.read(0, 1024):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()


async def serve(listener, when_up):
    from hypercorn.asyncio import serve as hypercorn_serve
    from hypercorn.config import Config
    from ministack.app import app

    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    config = Config()
    config.bind = [f"fd://{listener.detach()}"]
    config.keep_alive_timeout = 75
    config.graceful_timeout = GRACEFUL_SECONDS
    when_up()
    await hypercorn_serve(app, config, shutdown_trigger=ended.wait)


def main():
    arguments = parse_arguments()
    lock = hold_lock(arguments.state)
    listener = open_port(arguments.port)
    port = listener.getsockname()[1]
    configure(port, arguments.authentication)
    if arguments.until_stdin_closes:
        end_with_stdin()
    add_to_the_emulator()
    credentials = credentials_for(arguments.authentication)
    asyncio.run(serve(listener, lambda: write_state(arguments.state, port, credentials)))
    lock.close()


if __name__ == "__main__":
    main()
