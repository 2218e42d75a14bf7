"""About me as columns, and the entries of the file and of the family's."""

from django.db import models


class Child(models.Model):
    court_name = models.CharField(max_length=200)
    born = models.DateField(null=True, blank=True)
    called = models.CharField(max_length=200)
    say_it = models.CharField(max_length=200, blank=True)
    pronouns = models.CharField(max_length=100, blank=True)
    telling = models.TextField(blank=True)
    unique = models.TextField(blank=True)
    words_for = models.TextField(blank=True)

    def __str__(self):
        return self.called


class Entry(models.Model):
    child = models.ForeignKey(Child, on_delete=models.CASCADE, related_name="entries")
    at = models.DateTimeField()
    on = models.DateField()
    by = models.CharField(max_length=200)
    kind = models.CharField(max_length=100)
    text = models.TextField(blank=True)

    class Meta:
        ordering = ["-on", "-at"]
        indexes = [models.Index(fields=["child", "-on", "-at"])]
