using System.Text;
using System.Text.Json;
using PolicyTargets.Progress;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.Progress;

/// <summary>Questions and results of progress as JSON.</summary>
public sealed class ProgressFormTests
{
    private const string Whole =
        """{"series":[["2015",100],["2020",90.5]],"direction":"toward","target":60,"targetPeriod":"2030","basePeriod":"2015","asOf":"2021","limit":100,"kind":"constant","toward":{"value":1,"low":0.97,"high":1.03,"form":"ratio"},"thresholds":{"high":0.02,"low":0},"peerDeviation":2.5}""";

    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSerializerOptions Pieces = new() { DefaultBufferSize = 16 };

    private static readonly Gen<double> Number = Gen.OneOf(
        Gen.Choose(-100, 100).Select(n => n / 8d), Gen.Elements(0d, -0d, 5e-324, 1e-300, 1e308, double.MaxValue, double.MinValue, 0.1 + 0.2, 1d / 3), ArbMap.Default.GeneratorFor<NormalFloat>().Select(n => n.Get));

    private static readonly Gen<int> Year = Gen.OneOf(Gen.Choose(1990, 2035), Gen.Elements(1, 999, 9999));

    private static readonly Arbitrary<ProgressQuestion> Questions =
        (from years in Year.ListOf()
         from values in Number.ListOf(years.Count)
         from numbers in Maybe(Number).ListOf(3)
         from moments in Maybe(Year).ListOf(3)
         from direction in Gen.Elements(Enum.GetValues<ProgressDirection>())
         from kind in Maybe(Gen.Elements(Enum.GetValues<ProgressTargetKind>()))
         from toward in Number.ListOf(3)
         from form in Gen.Elements(Enum.GetValues<TowardForm>())
         from hasToward in Gen.Elements(true, false)
         from edges in Number.ListOf(2)
         from names in Gen.Elements<string[]?>(null, [], ["high"], ["med", "low"], ["高 \"x\"", ""])
         select new ProgressQuestion
         {
             Series = ProgressSeries.Of(years.Zip(values, (year, value) => new ProgressPoint(year, value)).DistinctBy(point => point.Year)),
             Direction = direction,
             Target = numbers[0],
             Limit = numbers[1],
             PeerDeviation = numbers[2],
             TargetYear = moments[0],
             BaseYear = moments[1],
             AsOf = moments[2],
             Kind = kind,
             Toward = hasToward ? new TowardValue(toward[0], toward[1], toward[2], form) : null,
             Thresholds = names?.Zip(edges).ToDictionary(pair => pair.First, pair => pair.Second),
         }).ToArbitrary();

    [Fact]
    public void Question_IsReadAsWritten() => PropertyCheck.Holds(Questions, question =>
    {
        string json = JsonSerializer.Serialize(question);
        Assert.Equal(question, JsonSerializer.Deserialize<ProgressQuestion>(json));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, PolicyTargetsJson.Context.ProgressQuestion)!, PolicyTargetsJsonContext.Default.ProgressQuestion));
        Assert.Equal(question.Series, JsonSerializer.Deserialize<ProgressSeries>(JsonSerializer.Serialize(question.Series)));
    });

    [Fact]
    public void Question_WithAnId_IsARecordOfThePipe() => PropertyCheck.Holds(Questions, question =>
    {
        Piped piped = Piped.Of($"{{\"id\":1,{JsonSerializer.Serialize(question, PolicyTargetsJson.Context.ProgressQuestion)[1..]}");
        ProgressRecord expected = ProgressRecord.Of(ProgressMethods.OpenSdg2.Assess(question), "1");
        Assert.Equal((1, 0), (piped.Records, piped.Bad));
        Assert.Equal(expected, JsonSerializer.Deserialize(piped.Text, PolicyTargetsJson.Context.ProgressRecord));
    });

    [Fact]
    public void Question_HasTheMembersOfTheTool_WithoutWhatIsNotKnown()
    {
        ProgressQuestion question = JsonSerializer.Deserialize<ProgressQuestion>(Whole)!;
        Assert.Equal(Whole, JsonSerializer.Serialize(question));
        Assert.Equal("""{"series":[],"direction":"increase"}""", JsonSerializer.Serialize(new ProgressQuestion { Series = ProgressSeries.Empty, Direction = ProgressDirection.Increase }));
        Assert.Equal(new TowardValue(1, 1, 1, TowardForm.Absolute), JsonSerializer.Deserialize<ProgressQuestion>("""{"series":[],"direction":"toward","toward":{"value":1}}""")!.Toward);
    }

    [Fact]
    public void Question_WithinOtherObjects_AndFromPieces_IsRead()
    {
        ProgressQuestion question = JsonSerializer.Deserialize<ProgressQuestion>(Whole)!;
        string json = $"{{\"a\":[{Whole},null],\"b\":[{Whole.Replace("2015", "\\u0032015", StringComparison.Ordinal)}]}}";
        Assert.All(JsonSerializer.Deserialize<Dictionary<string, ProgressQuestion?[]>>(json)!.Values, list => Assert.Equal(question, list[0]));
        Assert.Equal(question, JsonSerializer.Deserialize<ProgressQuestion>("/* */" + Whole[..^1] + ", /* */ }", Lenient));
    }

    [Fact]
    public async Task Question_FromAStreamInPieces_IsRead()
    {
        byte[] json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(Whole, 20))}]");
        using var stream = new GivenStream(i => json[Math.Min(i * 7, json.Length)..Math.Min((i + 1) * 7, json.Length)]);
        ProgressQuestion[]? read = await JsonSerializer.DeserializeAsync<ProgressQuestion[]>(stream, Pieces);
        Assert.Equal(Enumerable.Repeat(JsonSerializer.Deserialize<ProgressQuestion>(Whole), 20), read);
    }

    [Theory]
    [InlineData("\"kind\"", "\"id\":1,\"kind\"", "CAT002", "$.id")]
    [InlineData("\"kind\"", "\"weather\":[1],\"kind\"", "CAT002", "$.weather")]
    [InlineData("\"kind\"", "\"asOf\":2020,\"kind\"", "CAT004", "$.asOf")]
    [InlineData("\"constant\"", "\"never\"", "CAT005", "$.kind")]
    [InlineData("60", "\"60\"", "CAT004", "$.target")]
    [InlineData("0.97", "1e999", "CAT004", "$.toward.low")]
    [InlineData("\"low\":0}", "\"low\":[]}", "CAT004", "$.thresholds.low")]
    [InlineData("\"direction\":\"toward\",", "", "CAT003", "$.direction")]
    [InlineData("\"toward\",", "\"\\uD800\",", "CAT001", "$")]
    public void Mistake_IsToldWithItsPath(string there, string instead, string code, string path)
    {
        Assert.Contains(there, Whole, StringComparison.Ordinal);
        PolicyJsonException refusal = Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<ProgressQuestion>(Whole.Replace(there, instead, StringComparison.Ordinal)));
        Assert.Equal([(code, path)], refusal.Findings.Select(finding => (finding.Code.Text, refusal.PathOf(finding))));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public void WhatIsNoQuestion_IsRefused(string json) => Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<ProgressQuestion>(json));

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[[2015]]")]
    [InlineData("[[2015,1],[2015,2]]")]
    [InlineData("[[\"\\uD800\",1]]")]
    public void WhatIsNoSeries_IsRefused(string json) => Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<ProgressSeries>(json));

    [Fact]
    public void Result_IsWrittenAsItsRecord_AndNotRead()
    {
        ProgressResult result = ProgressMethods.OpenSdg2.Assess(JsonSerializer.Deserialize<ProgressQuestion>("""{"series":[["2015",100],["2020",90]],"direction":"decrease","target":0}""")!);
        string json = JsonSerializer.Serialize(result);
        ProgressRecord record = JsonSerializer.Deserialize(json, PolicyTargetsJson.Context.ProgressRecord)!;

        Assert.Equal(ProgressRecord.Of(result), record);
        Assert.Equal((result.ToString(), ProgressSubstitutions.ZeroTarget, "2015", 90d), (record.ToString(), record.Substitutions & ProgressSubstitutions.ZeroTarget, record.BasePeriod, record.CurrentValue));
        Assert.StartsWith("DE: open-sdg-2: ", ProgressRecord.Of(result, "DE").ToString(), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ProgressResult>(json));
        Assert.Throws<ArgumentNullException>(() => ProgressRecord.Of(null!));
    }

    [Theory]
    [InlineData("\"id\":null", "\"id\":7", true)]
    [InlineData("\"id\":null", "\"id\":\"\"", true)]
    [InlineData("\"id\":null", "\"id\":true", false)]
    [InlineData("[\"ZeroTarget\"]", "[]", true)]
    [InlineData("[\"ZeroTarget\"]", "[\"ZeroTarget\",\"Capped\"]", true)]
    [InlineData("[\"ZeroTarget\"]", "[\"ZeroTarget\",\"ZeroTarget\"]", false)]
    [InlineData("[\"ZeroTarget\"]", "[\"None\"]", false)]
    [InlineData("[\"ZeroTarget\"]", "[\"Magic\"]", false)]
    [InlineData("[\"ZeroTarget\"]", "\"ZeroTarget\"", false)]
    [InlineData("\"basePeriod\":\"2015\"", "\"basePeriod\":\"then\"", false)]
    [InlineData("\"baseValue\":100", "\"baseValue\":1e400", false)]
    [InlineData("\"open-sdg-2\"", "\" \"", false)]
    public void Record_IsReadStrictly(string there, string instead, bool isRead)
    {
        ProgressResult result = ProgressMethods.OpenSdg2.Assess(JsonSerializer.Deserialize<ProgressQuestion>("""{"series":[["2015",100],["2020",90]],"direction":"decrease","target":0}""")!);
        string json = JsonSerializer.Serialize(ProgressRecord.Of(result), PolicyTargetsJson.Context.ProgressRecord);
        Assert.Contains(there, json, StringComparison.Ordinal);
        string other = json.Replace(there, instead, StringComparison.Ordinal);
        if (isRead)
        {
            Assert.NotNull(JsonSerializer.Deserialize(other, PolicyTargetsJson.Context.ProgressRecord));
        }
        else
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(other, PolicyTargetsJson.Context.ProgressRecord));
        }
    }

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));
}
