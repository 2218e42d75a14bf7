"""A mail server that tests send to. Each message it takes is durable in a file before it says so.

How it answers is in a file that tests write: take, busy, refuse, silent (takes and says nothing), gone (says nothing and takes nothing)."""

import argparse
import asyncio
import json
import logging
import os
from email import message_from_bytes, policy
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult


class Keeping:
    def __init__(self, folder):
        self.folder = folder

    async def handle_DATA(self, server, session, envelope):
        answer = (self.folder / "answer").read_text()
        if answer == "busy":
            return "451 4.3.2 come again later"
        if answer == "refuse":
            return "550 5.1.1 nobody of that name"
        if answer != "gone":
            self.keep(envelope)
        if answer in ("silent", "gone"):
            server.transport.abort()
        return "250 taken"

    def keep(self, envelope):
        mail = message_from_bytes(envelope.content, policy=policy.default)
        kept = {
            "id": mail["Message-ID"],
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "subject": mail["Subject"],
            "words": mail.get_content().strip(),
            "whole": envelope.content.decode("utf-8", "replace"),
        }
        with open(self.folder / "kept", "a", encoding="utf-8") as file:
            file.write(json.dumps(kept) + "\n")
            file.flush()
            os.fsync(file.fileno())


def knows(password):
    def check(server, session, envelope, mechanism, data):
        # Who is not known is told so by the server itself.
        return AuthResult(success=data.password.decode() == password, handled=False)

    return check


async def serve(asked):
    def connection():
        more = {"authenticator": knows(asked.password), "auth_required": True, "auth_require_tls": False} if asked.password else {}
        return SMTP(Keeping(asked.folder), hostname="mail.example", enable_SMTPUTF8=True, **more)

    server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", asked.port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


logging.disable(logging.CRITICAL)
arguments = argparse.ArgumentParser()
arguments.add_argument("folder", type=Path)
arguments.add_argument("--port", type=int, default=0)
arguments.add_argument("--password")
asyncio.run(serve(arguments.parse_args()))
