using System.Text;
using System.Text.Json;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Serialization.Progress;

/// <summary>Records that are refused: the code, what is said, the id kept, and the rest going on.</summary>
public sealed class ProgressPipeFaultTests
{
    private const string Good = """{"id": "a", "series": [["2015", 100], ["2020", 90]], "direction": "decrease", "target": 60, "toward": null, "thresholds": null, "kind": null}""";

    private static readonly string Deep = new string('[', 40) + new string(']', 40);

    /// <summary>A good record with one thing changed: what stands there, what comes in its place, the code and words of the message.</summary>
    public static TheoryData<string, string, string, string> Mistakes { get; } = new()
    {
        { "\"target\"", "\"goal\"", "CAT002", "'goal'" },
        { "\"target\"", "\"Target\"", "CAT002", "known here: id, series, direction, target, targetPeriod, basePeriod, asOf, limit, kind, toward, thresholds, peerDeviation" },
        { "\"target\"", "\"\"", "CAT002", "''" },
        { "\"target\": 60", "\"target\": 60, \"target\": 60", "CAT004", "'target' holds a second value" },
        { "\"target\": 60", "\"id\": \"b\"", "CAT004", "'id' holds a second value" },
        { "\"target\": 60", "\"series\": []", "CAT004", "'series' holds a second value" },
        { "\"series\": [[\"2015\", 100], [\"2020\", 90]], ", "", "CAT003", "'series'" },
        { "\"direction\": \"decrease\", ", "", "CAT003", "'direction'" },
        { "\"decrease\"", "null", "CAT004", "increase | decrease | toward" },
        { "\"decrease\"", "\"down\"", "CAT005", "'down' in member 'direction' is not understood; expected increase | decrease | toward" },
        { "\"decrease\"", "\"Decrease\"", "CAT005", "'Decrease'" },
        { "\"decrease\"", "1", "CAT004", "'direction' holds 1" },
        { "\"decrease\"", "[]", "CAT004", "'direction' holds a list" },
        { "\"kind\": null", "\"kind\": \"level\"", "CAT005", "target | constant | direction" },
        { "\"kind\": null", "\"kind\": false", "CAT004", "'kind' holds false" },
        { "60", "\"60\"", "CAT004", "'target' holds \"60\"; expected a number that a double holds, or null" },
        { "60", "\"NaN\"", "CAT004", "\"NaN\"" },
        { "60", "\"Infinity\"", "CAT004", "\"Infinity\"" },
        { "60", "1e400", "CAT004", "1e400" },
        { "60", "-1e400", "CAT004", "-1e400" },
        { "60", "true", "CAT004", "true" },
        { "60", "{}", "CAT004", "an object" },
        { "60", "[1]", "CAT004", "a list" },
        { "60", "NaN", "CAT001", "byte 89" },
        { "60", "06", "CAT001", "byte" },
        { "60", Deep, "CAT004", "a list" },
        { "\"target\": 60", "\"limit\": \"x\"", "CAT004", "'limit'" },
        { "\"target\": 60", "\"peerDeviation\": \"x\"", "CAT004", "'peerDeviation'" },
        { "\"target\": 60", "\"targetPeriod\": \"soon\"", "CAT005", "'soon' in member 'targetPeriod' is not understood; expected a year such as \"2015\" or \"2015-16\"" },
        { "\"target\": 60", "\"basePeriod\": \"201\"", "CAT005", "'basePeriod'" },
        { "\"target\": 60", "\"basePeriod\": \"20156\"", "CAT005", "'basePeriod'" },
        { "\"target\": 60", "\"basePeriod\": \"0000\"", "CAT005", "'basePeriod'" },
        { "\"target\": 60", "\"basePeriod\": \" 2015\"", "CAT005", "'basePeriod'" },
        { "\"target\": 60", "\"basePeriod\": \"+201\"", "CAT005", "'basePeriod'" },
        { "\"target\": 60", "\"basePeriod\": \"٢٠١٥\"", "CAT005", "'basePeriod'" },
        { "\"target\": 60", "\"asOf\": 0", "CAT004", "'asOf' holds 0" },
        { "\"target\": 60", "\"asOf\": -2015", "CAT004", "'asOf'" },
        { "\"target\": 60", "\"asOf\": 10000", "CAT004", "'asOf'" },
        { "\"target\": 60", "\"asOf\": 2015.5", "CAT004", "'asOf'" },
        { "\"target\": 60", "\"asOf\": 99999999999", "CAT004", "'asOf'" },
        { "\"target\": 60", "\"asOf\": [2015]", "CAT004", "'asOf'" },
        { "[[\"2015\", 100], [\"2020\", 90]]", "null", "CAT004", "'series' holds null; expected a list of [period, value]" },
        { "[[\"2015\", 100], [\"2020\", 90]]", "{\"2015\": 100}", "CAT004", "'series' holds an object" },
        { "[[\"2015\", 100], [\"2020\", 90]]", "[\"2015\", 100]", "CAT004", "'series' holds \"2015\"" },
        { "[\"2015\", 100]", "[]", "CAT004", "'series' holds nothing" },
        { "[\"2015\", 100]", "[\"2015\"]", "CAT004", "'series' holds nothing" },
        { "[\"2015\", 100]", "[\"2015\", 100, \"p\"]", "CAT004", "'series' holds \"p\"" },
        { "[\"2015\", 100]", "[\"2015\", \"100\"]", "CAT004", "\"100\"" },
        { "[\"2015\", 100]", "[\"2015\", [100]]", "CAT004", "a list" },
        { "[\"2015\", 100]", "[null, 100]", "CAT004", "'series' holds null" },
        { "[\"2015\", 100]", "[100, \"2015\"]", "CAT004", "\"2015\"" },
        { "[\"2015\", 100]", "[\"2020-21\", 100]", "CAT005", "'2020' in member 'series' is not understood; expected each year once" },
        { "[\"2015\", 100]", "[2020, null]", "CAT005", "each year once" },
        { "\"toward\": null", "\"toward\": 1", "CAT004", "'toward' holds 1; expected an object" },
        { "\"toward\": null", "\"toward\": {}", "CAT003", "'toward.value'" },
        { "\"toward\": null", "\"toward\": {\"value\": null}", "CAT003", "'toward.value'" },
        { "\"toward\": null", "\"toward\": {\"value\": 1, \"mid\": 1}", "CAT002", "'toward.mid'; known here: value, low, high, form" },
        { "\"toward\": null", "\"toward\": {\"value\": 1, \"value\": 1}", "CAT004", "'toward.value' holds a second value" },
        { "\"toward\": null", "\"toward\": {\"value\": 1, \"form\": \"log\"}", "CAT005", "ratio | absolute" },
        { "\"toward\": null", "\"toward\": {\"value\": 1, \"low\": \"0\"}", "CAT004", "'toward.low'" },
        { "\"thresholds\": null", "\"thresholds\": []", "CAT004", "'thresholds'" },
        { "\"thresholds\": null", "\"thresholds\": {\"high\": \"1\"}", "CAT004", "'thresholds.high'" },
        { "\"thresholds\": null", "\"thresholds\": {\"high\": 1, \"high\": 2}", "CAT004", "'thresholds.high' holds a second value" },
        { "\"thresholds\": null", "\"thresholds\": {\"high\": null, \"high\": 2}", "CAT004", "'thresholds.high' holds a second value" },
        { "\"decrease\"", "\"\\uD800\"", "CAT001", "no Unicode" },
        { "\"target\"", "\"\\uDC00\"", "CAT001", "no Unicode" },
        { "\"2015\"", "\"2015\\uD800\"", "CAT001", "no Unicode" },
        { "\"target\": 60", "\"target\": 60,", "CAT001", "byte" },
        { "\"target\": 60", "/* */ \"target\": 60", "CAT001", "byte" },
        { "\"target\": 60", "\"target\": 60 \"limit\": 1", "CAT001", "byte" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_StandsInTheRecordsPlace(string there, string instead, string code, string said)
    {
        Assert.Contains(there, Good, StringComparison.Ordinal);
        string bad = Good.Replace(there, instead, StringComparison.Ordinal);
        Piped piped = Piped.Of($"{Good}\n{bad}\n{Good}\n");

        Assert.Equal((3, 1), (piped.Records, piped.Bad));
        JsonElement error = piped.Objects[1].GetProperty("error");
        Assert.Equal(["id", "error"], piped.Objects[1].EnumerateObject().Select(member => member.Name));
        Assert.Equal(["code", "message"], error.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("a", code), (piped.Objects[1].GetProperty("id").GetString(), error.GetProperty("code").GetString()));
        Assert.Contains(said, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal([piped.Lines[0]], [piped.Lines[2]]);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{} {}")]
    [InlineData("{\"id\": ")]
    [InlineData("x")]
    [InlineData("\0")]
    public void WhatIsNoObject_IsBad_WithoutId(string line)
    {
        Piped piped = Piped.Of(line + "\n");
        Assert.Equal((1, 1, JsonValueKind.Null), (piped.Records, piped.Bad, Assert.Single(piped.Objects).GetProperty("id").ValueKind));
    }

    /// <summary>The id may stand behind what is wrong, unless what is wrong hides it.</summary>
    [Theory]
    [InlineData("""{"goal": 1, "id": "z"}""", "\"z\"")]
    [InlineData("""{"goal": {"id": "inner"}, "id": 7}""", "7")]
    [InlineData("""{"series": [[[[[[[[[[[[1]]]]]]]]]]]], "id": 7}""", "7")]
    [InlineData("""{"id": "z"}""", "\"z\"")]
    [InlineData("""{"id": "z", "series": [[""", "\"z\"")]
    [InlineData("""{"id": "z", "target": x}""", "\"z\"")]
    [InlineData("""{"target": x, "id": "z"}""", "null")]
    [InlineData("""{"id": true, "series": []}""", "null")]
    [InlineData("""{"id": "\uD800", "series": []}""", "null")]
    [InlineData("""[{"id": "z"}]""", "null")]
    public void Id_OfABadRecord_IsKeptWhereverItStands(string line, string id) => Assert.Equal(id, Assert.Single(Piped.Of(line).Objects).GetProperty("id").GetRawText());

    [Fact]
    public void Nesting_WithoutEnd_IsOneBadRecord()
    {
        Piped piped = Piped.Of($"{{\"id\": 1, \"series\": {new string('[', 1_000_000)}\n{Good}\n");
        Assert.Equal((2, 1), (piped.Records, piped.Bad));
    }

    [Fact]
    public void BytesThatAreNoUtf8_AreABadRecord()
    {
        foreach (string text in new[] { "\"direction\": \"~\"", "\"id\": \"~\"", "\"~\": 1", "\"asOf\": \"2015~\"", "\"thresholds\": {\"~\": 1}", "\"toward\": {\"~\": 1}" })
        {
            byte[] line = Encoding.Latin1.GetBytes($"{{\"series\": [], {text}}}\n".Replace('~', '\u00FF'));
            Piped piped = Piped.Of(line);
            Assert.Equal((1, "CAT001"), (piped.Bad, Assert.Single(piped.Objects).GetProperty("error").GetProperty("code").GetString()));
        }
    }

    /// <summary>What a message shows of a record has an end.</summary>
    [Fact]
    public void Message_DoesNotRepeatALongText()
    {
        string text = new('x', 100_000);
        foreach (string member in new[] { $"\"{text}\": 1", $"\"target\": \"{text}\"", $"\"kind\": \"{text}\"", $"\"asOf\": \"{text}\"", $"\"toward\": {{\"{text}\": 1}}", $"\"thresholds\": {{\"{text}\": true}}" })
        {
            Assert.InRange(Piped.Of($"{{{member}}}").Text.Length, 1, 1_000);
        }
    }

    [Fact]
    public void Messages_AreInTheLanguageAskedFor()
    {
        string english = Piped.Of("{\"goal\": 1}").Text;
        string chinese = Piped.Of("{\"goal\": 1}", Language.Chinese).Text;
        Assert.Contains("Unknown member 'goal'; known here: id, series", english, StringComparison.Ordinal);
        Assert.Contains("未知成员“goal”;此处可用:id, series", chinese, StringComparison.Ordinal);
    }
}
