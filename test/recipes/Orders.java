import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** An order by the client of the JDK: java Orders.java */
class Orders {
  public static void main(String[] args) throws Exception {
    String order = "{\"AccountKey\":\"123456\",\"AssetType\":\"EQ\",\"Symbol\":\"ARNA\",\"TradeAction\":\"Buy\","
        + "\"Quantity\":\"10\",\"OrderType\":\"Market\",\"Duration\":\"DAY\"}";
    var request = HttpRequest.newBuilder(URI.create(System.getenv("ORDER_CONTRACT_URL") + "/orders"))
        .header("Authorization", "Bearer any")
        .header("Content-Type", "application/json")
        .header("X-Test-Name", "by Java")
        .POST(BodyPublishers.ofString(order))
        .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) throw new AssertionError(response.statusCode());
  }
}
