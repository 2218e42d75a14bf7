"""GOV.UK Notify as far as tests need it. Tokens are checked by the public client library itself.

How it answers is in a file that tests write: take, 400, 403, 429, 500, stumbles (takes, and answers 500), silent (takes, and says nothing),
gone (takes nothing, and says nothing)."""

import argparse
import base64
import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from notifications_python_client.authentication import decode_jwt_token, get_token_issuer
from notifications_python_client.errors import TokenError

SERVICE = "0198c000-0000-4000-8000-0000000000b1"
SECRET = "0198c000-0000-4000-8000-0000000000b2"
TEMPLATE = "0198c000-0000-4000-8000-0000000000b3"


def is_pdf(asked):
    """A precompiled letter is a reference, a PDF in base64, and how quickly it is posted."""
    if set(asked) != {"reference", "content", "postage"} or asked["postage"] not in ("first", "second", "economy"):
        return False
    try:
        return base64.b64decode(asked["content"], validate=True).startswith(b"%PDF-")
    except ValueError:
        return False


class Notify(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def refuse(self, status, error, message):
        self.answer(status, {"status_code": status, "errors": [{"error": error, "message": message}]})

    def let_in(self):
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        try:
            if get_token_issuer(token) != SERVICE:
                raise TokenError
            return decode_jwt_token(token, SECRET)
        except TokenError as cause:
            self.refuse(403, "AuthError", f"Invalid token: {cause}")
            return False

    def kept(self):
        path = self.server.folder / "kept"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def keep(self, asked):
        with open(self.server.folder / "kept", "a", encoding="utf-8") as file:
            file.write(json.dumps(asked) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def status(self):
        path = self.server.folder / "status"
        return path.read_text() if path.exists() else "accepted"

    def do_GET(self):
        if self.let_in():
            if (self.server.folder / "answer").read_text() == "403":
                return self.refuse(403, "AuthError", "Invalid token: API key not found")
            wanted = parse_qs(urlsplit(self.path).query).get("reference")
            found = [one | {"status": self.status()} for one in self.kept() if [one["reference"]] == wanted]
            self.answer(200, {"notifications": found, "links": {"current": self.path}})

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not self.let_in():
            return
        how = (self.server.folder / "answer").read_text()
        if how == "429":
            return self.refuse(429, "TooManyRequestsError", "Exceeded send limits (LIMIT NUMBER) for today")
        if how == "403":
            return self.refuse(403, "AuthError", "Invalid token: API key not found")
        if how == "500":
            return self.refuse(500, "Exception", "Internal server error")
        letter = self.path == "/v2/notifications/letter"
        if letter and not is_pdf(asked):
            return self.refuse(400, "BadRequestError", "Letter content is not a valid PDF")
        if how == "400" or not (letter or asked.get("template_id") == TEMPLATE and self.reaches(asked)):
            return self.refuse(400, "ValidationError", "phone_number Not enough digits")
        if how != "gone":
            self.keep(asked | {"channel": self.path.rsplit("/", 1)[1]})
        if how == "stumbles":
            return self.refuse(500, "Exception", "Internal server error")
        if how in ("silent", "gone"):
            self.close_connection = True
            return self.connection.close()
        self.answer(201, {"id": "0198c000-0000-4000-8000-0000000000b4", "reference": asked["reference"]})

    def reaches(self, asked):
        if self.path == "/v2/notifications/sms":
            return len(re.sub(r"\D", "", asked["phone_number"])) >= 10
        return self.path == "/v2/notifications/email" and "@" in asked["email_address"]


arguments = argparse.ArgumentParser()
arguments.add_argument("folder", type=Path)
arguments.add_argument("--port", type=int, default=0)
asked = arguments.parse_args()
server = ThreadingHTTPServer(("127.0.0.1", asked.port), Notify)
server.folder = asked.folder
print(server.server_address[1], flush=True)
server.serve_forever()
