"""Calendars of follow-ups from a Django program's own database: ``python django_feed.py DATABASE``."""

import sys
from datetime import UTC, datetime
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from jobdoc_rules import InvalidCase, Unreadable, feed
from jobdoc_rules.casefile import loads

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": sys.argv[1]}},
    ROOT_URLCONF=__name__,
)
django.setup()


class Owner(models.Model):
    token_hash = models.CharField(max_length=64, unique=True)  # never the token itself

    class Meta:
        app_label = "follow_ups"


class CaseFile(models.Model):
    owner = models.ForeignKey(Owner, models.CASCADE)
    name = models.CharField(max_length=64)
    text = models.TextField()
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        app_label = "follow_ups"


@csrf_exempt  # calendars may try to write; they are told that they cannot, and not that they lack a cookie
def calendar(request, token):
    owner = Owner.objects.filter(token_hash=feed.digest_of(token)).first()
    if owner is None:
        answer = feed.not_found(request.method)
    else:
        files = CaseFile.objects.filter(owner=owner).order_by("name")
        plan = feed.planned(map(case_of, files), now=datetime.now(UTC))
        answer = feed.respond(plan, request.headers, method=request.method)
    return HttpResponse(answer.body, status=answer.status, headers=dict(answer.headers))


def case_of(file):
    try:
        return loads(file.text, stem=file.name)
    except InvalidCase as error:
        return Unreadable(name=file.name, faults=error.faults, since=file.changed)


urlpatterns = [path("<str:token>/follow-ups.ics", calendar)]


class Silent(WSGIRequestHandler):
    def log_message(self, *_):  # the address is the secret
        pass


if __name__ == "__main__":
    if not connection.introspection.table_names():
        with connection.schema_editor() as editor:
            editor.create_model(Owner)
            editor.create_model(CaseFile)
        token = feed.new_token()
        Owner.objects.create(token_hash=feed.digest_of(token))
        print("the token, told once:", token)
    with make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Silent) as server:
        print(f"http://127.0.0.1:{server.server_port}/TOKEN/follow-ups.ics", flush=True)
        server.serve_forever()
