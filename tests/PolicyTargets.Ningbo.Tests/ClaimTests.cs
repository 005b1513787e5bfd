using System.Globalization;
using System.Text.Json;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Claims of every form against what a reader of the documents typed: kind, subject, indicator, measure, value, time, and how it is said.</summary>
public sealed class ClaimTests
{
    private static readonly Dictionary<string, string> Typed = Lines().ToDictionary(line => line.Split(" | ")[0]);

    public static TheoryData<string> Ids => [.. Typed.Keys];

    [Fact]
    public void Typed_Are180() => Assert.Equal(180, Typed.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Claim_IsAsTyped(string id) => Assert.Equal(Typed[id], Described(Reference.Records[id]));

    private static string Described(JsonElement claim)
    {
        string[] said = [.. Said(claim)];
        return string.Join(" | ", [claim.Text("id"), claim.Text("kind"), claim.Text("subject"), claim.Text("indicatorName"), claim.Text("measure"), Value(claim), Time(claim), .. said.Length == 0 ? (string[])[] : [string.Join(", ", said)]]);
    }

    private static string Value(JsonElement claim)
    {
        if (claim.Text("text") is { } words)
        {
            return $"“{words}”";
        }

        JsonElement range = claim.GetProperty("range");
        (decimal? low, decimal? high, string unit) = (range.Number("lower"), range.Number("upper"), range.Text("unit")!);
        (string what, bool isGrade) = claim.Text("grade") is { } grade ? (grade, true) : ("", false);
        bool isBound = claim.Text("kind") is "milestone-target";
        return isGrade ? $"{(isBound ? ">=" : "=")} {what}"
            : claim.GetProperty("approximate").GetBoolean() ? Line($"~ {low} {unit}")
            : low == high ? Line($"= {low} {unit}")
            : high is null ? Line($"{(range.GetProperty("lowerInclusive").GetBoolean() ? ">=" : ">")} {low} {unit}")
            : low is null ? Line($"<= {high} {unit}")
            : Line($"{low}..{high} {unit}");
    }

    private static string Time(JsonElement claim) => (claim.Text("periodFrom"), claim.Text("periodTo"), claim.Text("period")) switch
    {
        (null, null, _) => "..",
        (null, { } to, _) => to,
        ({ } from, null, _) => $"{from}/..",
        ({ } from, { } to, _) => from == to ? to : $"{from}/{to}",
    };

    private static IEnumerable<string> Said(JsonElement claim)
    {
        if (claim.Text("recurrence") == "each-year")
        {
            yield return "each year";
        }

        if (claim.Text("commitmentWord") is { } word)
        {
            yield return word;
        }

        if (claim.Text("scope") is { } scope)
        {
            yield return $"[{scope}]";
        }

        if (claim.Number("peerCount") is { } peers)
        {
            yield return Line($"of {peers}");
        }

        if (claim.Number("streak") is { } years)
        {
            yield return Line($"streak {years}");
        }

        if (claim.Text("dataStatus") is { } status and not "final")
        {
            yield return status;
        }

        if (claim.Text("restates") is { } other)
        {
            yield return $"restates {other}";
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string[] Lines()
    {
        using Stream stream = typeof(ClaimTests).Assembly.GetManifestResourceStream("Claims.expected.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
