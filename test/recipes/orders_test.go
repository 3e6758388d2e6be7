package orders

import (
	"net/http"
	"os"
	"strings"
	"testing"
)

const order = `{"AccountKey":"123456","AssetType":"EQ","Symbol":"ARNA","TradeAction":"Buy","Quantity":"10","OrderType":"Market","Duration":"DAY"}`

func TestMarketOrder(t *testing.T) {
	request, err := http.NewRequest("POST", os.Getenv("ORDER_CONTRACT_URL")+"/orders", strings.NewReader(order))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer any")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("X-Test-Name", t.Name())
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != 200 {
		t.Fatal(err, response)
	}
}
