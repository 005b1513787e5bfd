using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace WebApi.Tests;

public sealed class ApiTests(WebApplicationFactory<Program> app) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Ours = """{ "id": "ours-1", "subject": "ningbo", "indicator": "rd-intensity", "period": "2024", "value": { "exactly": 3.3 }, "publishedOn": "2025-04-01" }""";

    // As in production: in development, ASP.NET Core answers bad requests otherwise.
    private readonly HttpClient _client = app.WithWebHostBuilder(host => host.UseEnvironment("Production")).CreateClient();

    [Fact]
    public async Task Plans_AreListed()
    {
        JsonElement plans = await Get("/plans");

        JsonElement plan = plans.EnumerateArray().Single(one => Text(one, "id") == "ningbo-315-2023-2027");
        Assert.Equal("2023/2027", Text(plan, "period"));
        Assert.Equal(66, plan.GetProperty("targets").GetInt32());
    }

    [Fact]
    public async Task Assessments_AreRecordsAndSayWhatTheyMean()
    {
        JsonElement results = await Get("/plans/ningbo-315-2023-2027/assessments?asOf=2025-04-30&lang=zh");

        JsonElement result = results.EnumerateArray().Single(one => Text(one.GetProperty("record"), "id") == "P315-001");
        Assert.Equal("InProgress", Text(result.GetProperty("record"), "status"));
        Assert.Equal(3.75m, result.GetProperty("record").GetProperty("bound").GetProperty("lower").GetDecimal());
        Assert.StartsWith("到2027年,宁波市", Text(result, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN,en;q=0.5", "到2027年")]
    [InlineData("fr, en-GB;q=0.8, zh;q=0.2", "By 2027")]
    [InlineData("fr", "By 2027")]
    public async Task Language_IsTheFirstAcceptedOne(string accepted, string start)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/targets/P315-001/assessment?asOf=2025-04-30");
        request.Headers.Add("Accept-Language", accepted);

        JsonElement result = await Read(await _client.SendAsync(request), HttpStatusCode.OK);

        Assert.StartsWith(start, Text(result, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plans/nowhere/assessments", "nowhere")]
    [InlineData("/targets/nothing/assessment", "nothing")]
    public async Task UnknownId_IsNotFound(string path, string named) =>
        Assert.Contains($"'{named}'", Text(await Get(path, HttpStatusCode.NotFound), "detail"), StringComparison.Ordinal);

    [Fact]
    public async Task UnknownPath_IsNotFound() => await Get("/plan", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("asOf=2025-13-30", "asOf", "write it as 2025-04-30")]
    [InlineData("asOf=", "asOf", "write it as 2025-04-30")]
    [InlineData("lang=fr", "lang", "write zh or en")]
    public async Task BadQuery_NamesParameterAndRemedy(string query, string parameter, string remedy)
    {
        JsonElement problem = await Get($"/targets/P315-001/assessment?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(parameter, Text(problem, "parameter"));
        Assert.Contains(remedy, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadId_IsABadRequest() =>
        Assert.Contains("no where", Text(await Get("/plans/no%20where/assessments", HttpStatusCode.BadRequest), "detail"), StringComparison.Ordinal);

    [Fact]
    public async Task OwnObservation_ChangesTheResult()
    {
        JsonElement results = await Post("/plans/ningbo-315-2023-2027/assessments?asOf=2025-04-30", $"[{Ours}]");

        JsonElement record = results.EnumerateArray().Select(one => one.GetProperty("record")).Single(one => Text(one, "id") == "P315-001");
        Assert.Equal("Ahead", Text(record, "status"));
        Assert.Contains("ours-1", record.GetProperty("observations").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public async Task WrongRecord_ComesBackAsFindings()
    {
        JsonElement problem = await Post("/plans/ningbo-2025/assessments?lang=zh", $"[{Ours.Replace("exactly", "exact", StringComparison.Ordinal)}]", HttpStatusCode.BadRequest);

        JsonElement finding = problem.GetProperty("findings").EnumerateArray().First();
        Assert.Equal(("CAT002", "error", "$[0].value.exact"), (Text(finding, "code"), Text(finding, "severity"), Text(finding, "path")));
        Assert.Contains("成员", Text(finding, "message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("")]
    [InlineData($"[{Ours}, {Ours}]")]
    public async Task UnusableBody_IsABadRequest(string body) => await Post("/plans/ningbo-2025/assessments", body, HttpStatusCode.BadRequest);

    [Fact]
    public async Task Validation_FindsWhatTheDocumentAdds()
    {
        JsonElement clean = await Post("/validate", $$"""{ "observations": [{{Ours}}] }""");
        JsonElement wrong = await Post("/validate", $$"""{ "observations": [{{Ours.Replace("rd-intensity", "rd-intensty", StringComparison.Ordinal)}}] }""");

        Assert.True(clean.GetProperty("isValid").GetBoolean());
        Assert.Empty(clean.GetProperty("findings").EnumerateArray());
        Assert.False(wrong.GetProperty("isValid").GetBoolean());
        Assert.Equal("CAT008", Text(wrong.GetProperty("findings").EnumerateArray().Single(), "code"));
    }

    [Fact]
    public async Task Validation_OfNoJson_IsABadRequest()
    {
        JsonElement problem = await Post("/validate?lang=en", "{ \"observations\": ", HttpStatusCode.BadRequest);

        Assert.Equal("CAT001", Text(problem.GetProperty("findings").EnumerateArray().Single(), "code"));
    }

    private async Task<JsonElement> Get(string path, HttpStatusCode expected = HttpStatusCode.OK) => await Read(await _client.GetAsync(path), expected);

    private async Task<JsonElement> Post(string path, string body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Read(await _client.PostAsync(path, content), expected);
    }

    /// <summary>Every error is a problem: application/problem+json with the status in it.</summary>
    private static async Task<JsonElement> Read(HttpResponseMessage response, HttpStatusCode expected)
    {
        JsonElement body = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal((int)expected, body.GetProperty("status").GetInt32());
        }

        return body;
    }

    private static string? Text(JsonElement json, string member) => json.GetProperty(member).GetString();
}
