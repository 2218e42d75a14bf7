"""Fills the tables with what the first child's file and family's file hold; prints the child's id and a session."""

import json
import sys

import django
from django.core.management import call_command

django.setup()
call_command("migrate", "--run-syncdb", verbosity=0)

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from peer.models import Child, Entry  # noqa: E402


def said(told, kind):
    """What was said of this kind, the newest last."""
    return [entry["entry"]["body"]["said"] for entry in told if entry["entry"]["kind"] == kind]


def child_of(told):
    opened = next(entry["entry"]["body"] for entry in told if entry["entry"]["kind"] == "opening.opened")
    name = said(told, "about_me.called")[-1]
    return Child.objects.create(
        court_name=opened["court_name"],
        born=opened["born"],
        called=name["name"],
        say_it=name["say_it"],
        pronouns=said(told, "about_me.pronouns")[-1],
        telling=said(told, "about_me.telling")[-1]["when_where"],
        unique="\n".join(said(told, "about_me.unique")),
        words_for="\n".join(f"{word['person']}: {word['word']}" for word in said(told, "about_me.word_for")),
    )


def text_of(body):
    """The words of an entry: one text where it has one, else everything it holds."""
    return body.get("text") or body.get("words") or json.dumps(body, ensure_ascii=False)


def fill(path):
    told = [json.loads(line) for line in open(path, encoding="utf-8")]
    child = child_of(told)
    Entry.objects.bulk_create(
        Entry(
            child=child,
            at=entry["at"],
            on=entry["entry"].get("on") or entry["at"][:10],
            by=entry["entry"]["by"]["name"],
            kind=entry["entry"]["kind"],
            text=text_of(entry["entry"]["body"]),
        )
        for entry in told
    )
    return child


def session():
    user = User.objects.create_superuser("ash", password=None)
    store = SessionStore()
    store[SESSION_KEY] = str(user.pk)
    store[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    store[HASH_SESSION_KEY] = user.get_session_auth_hash()
    store.save()
    return store.session_key


print(fill(sys.argv[1]).pk, session())
