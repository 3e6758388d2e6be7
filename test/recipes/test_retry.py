"""A client that sends an order again when the connection breaks: the report says that the order came twice."""

import os

import requests

URL = os.environ['ORDER_CONTRACT_URL']
ORDER = {
    'AccountKey': '123456',
    'AssetType': 'EQ',
    'Symbol': 'ARNA',
    'TradeAction': 'Buy',
    'Quantity': '10',
    'OrderType': 'Market',
    'Duration': 'DAY',
    'OrderConfirmId': 'retry-1',
}
HEADERS = {'Authorization': 'Bearer any', 'X-Test-Name': 'test_retry'}


def test_retry():
    try:
        requests.post(f'{URL}/orders', json=ORDER, headers={**HEADERS, 'Prefer': 'fault=drop'}, timeout=5)
        raise AssertionError('the connection did not break')
    except requests.ConnectionError:
        assert requests.post(f'{URL}/orders', json=ORDER, headers=HEADERS, timeout=5).ok
