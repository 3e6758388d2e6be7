import os

import pytest
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
}


@pytest.fixture
def place(request):
    session = requests.Session()
    session.headers['Authorization'] = 'Bearer any'
    session.headers['X-Test-Name'] = request.node.name

    def place(**members):
        return session.post(f'{URL}/orders', json={**ORDER, **members}, timeout=5)

    return place


def test_market_order(place):
    assert place().json()[0]['OrderStatus'] == 'Ok'


def test_limit_order(place):
    assert place(OrderType='Limit', LimitPrice='1.00').ok
