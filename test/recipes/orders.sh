#!/usr/bin/env bash
# Orders by curl: JSON, and JSONP.
set -euo pipefail
order='{"AccountKey":"123456","AssetType":"EQ","Symbol":"ARNA","TradeAction":"Buy","Quantity":"10","OrderType":"Market","Duration":"DAY"}'
curl --silent --fail "$ORDER_CONTRACT_URL/orders" -H 'Authorization: Bearer any' -H 'Content-Type: application/json' \
  -H 'X-Test-Name: by curl' -d "$order" | grep --quiet '"OrderStatus":"Ok"'
curl --silent --fail --get "$ORDER_CONTRACT_URL/jsonp/orders/send" -d callback=done -d oauth_token=any \
  --data-urlencode "data=$order" | grep --quiet '^done('
