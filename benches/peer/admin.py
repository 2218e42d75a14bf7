"""The change form: About me as fields, and the newest 20 entries below them as text. Twenty rows of inline forms, which
is what the admin offers by itself, would cost it several times as much."""

from django.contrib import admin
from django.utils.html import format_html_join

from peer.models import Child

ENTRY = "<li><time>{}</time> <span>{}</span><h3>{}</h3><p>{}</p></li>"


@admin.register(Child)
class ChildAdmin(admin.ModelAdmin):
    readonly_fields = ["newest"]

    @admin.display(description="The file in order of time")
    def newest(self, child):
        return format_html_join("\n", ENTRY, ((entry.on, entry.by, entry.kind, entry.text) for entry in child.entries.all()[:20]))
