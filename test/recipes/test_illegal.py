"""A client with a fault: an action that shares do not have."""

from test_orders import place


def test_action(place):
    assert place(TradeAction='BUYTOOPEN').status_code == 400


def test_refused_on_purpose(place):
    assert place(Quantity='-1').status_code == 400
