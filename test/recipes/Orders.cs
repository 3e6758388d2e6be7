using System;
using System.Net.Http;
using System.Text;

/// An order by HttpClient.
static class Orders {
  static int Main() {
    var order = "{\"AccountKey\":\"123456\",\"AssetType\":\"EQ\",\"Symbol\":\"ARNA\",\"TradeAction\":\"Buy\",\"Quantity\":\"10\",\"OrderType\":\"Market\",\"Duration\":\"DAY\"}";
    var url = Environment.GetEnvironmentVariable("ORDER_CONTRACT_URL") + "/orders";
    var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(order, Encoding.UTF8, "application/json") };
    request.Headers.Add("Authorization", "Bearer any");
    request.Headers.Add("X-Test-Name", "by HttpClient");
    return new HttpClient().SendAsync(request).Result.IsSuccessStatusCode ? 0 : 1;
  }
}
