"""Replays the requests of a VCR cassette against the mock. Its token was filtered when it was recorded, so they get one."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from vcr.serialize import deserialize
from vcr.serializers import yamlserializer

CASSETTE = Path(os.environ['CASSETTE'])
MOCK = urlsplit(os.environ['ORDER_CONTRACT_URL'])
RECORDED, _ = deserialize(CASSETTE.read_text(), yamlserializer)


@pytest.mark.parametrize('recorded', RECORDED, ids=lambda one: one.method)
def test_replay(request, recorded):
    url = urlsplit(recorded.uri)._replace(scheme=MOCK.scheme, netloc=MOCK.netloc).geturl()
    # Where it went, and how long it was, is said anew.
    kept = {name: value for name, value in recorded.headers.items() if name.lower() not in ('host', 'content-length')}
    headers = {'Authorization': 'Bearer any', **kept, 'X-Test-Name': request.node.name}
    requests.request(recorded.method, url, headers=headers, data=recorded.body, timeout=5)
