"""The record-keeping of a file in Django, as a team would begin it: two models and the admin."""
