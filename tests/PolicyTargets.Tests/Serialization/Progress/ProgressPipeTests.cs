using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyTargets.Progress;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization.Progress;

/// <summary>One object in, one out, in order, in constant memory.</summary>
public sealed class ProgressPipeTests
{
    private const string Good = """{"id": "a", "series": [["2015", 100.5], ["2020", 90]], "direction": "decrease", "target": 60}""";

    private static readonly string[] Optional = ["targetPeriod", "basePeriod", "asOf", "limit", "kind", "toward", "thresholds", "peerDeviation"];

    private static readonly string[] Directions = ["increase", "decrease", "toward"];

    private static readonly string[] Forms = ["ratio", "absolute"];

    [Fact]
    public void Record_HasTheMembersOfTheContract()
    {
        JsonElement record = Assert.Single(Piped.Of(Good).Objects);
        Assert.Equal(
            ["id", "method", "value", "score", "status", "neutralStatus", "basePeriod", "baseValue", "currentPeriod", "currentValue", "reason", "version", "substitutions"],
            record.EnumerateObject().Select(member => member.Name));
        Assert.Equal("open-sdg-2 2015 2020", $"{record.GetProperty("method").GetString()} {record.GetProperty("basePeriod").GetString()} {record.GetProperty("currentPeriod").GetString()}");
        Assert.Equal((100.5, 90, JsonValueKind.Null), (record.GetProperty("baseValue").GetDouble(), record.GetProperty("currentValue").GetDouble(), record.GetProperty("reason").ValueKind));
    }

    /// <summary>The pipe writes what the record of the result is as JSON.</summary>
    [Fact]
    public void Record_IsThatOfTheResult()
    {
        foreach (ProgressMethod method in ProgressMethods.All)
        {
            foreach (string line in new[] { Good, Good.Replace("60", "0", StringComparison.Ordinal), Good.Replace(", \"target\": 60", "", StringComparison.Ordinal), """{"id":"宁波","series":[],"direction":"increase"}""" })
            {
                (JsonElement json, ProgressQuestion question) = Read(line);
                using (var output = new MemoryStream())
                using (var input = new MemoryStream(Encoding.UTF8.GetBytes(line)))
                {
                    new ProgressPipe(method).Run(input, output);
                    ProgressRecord record = ProgressRecord.Of(method.Assess(question), json.GetProperty("id").GetString());
                    Assert.Equal(JsonSerializer.Serialize(record, PolicyTargetsJson.Context.ProgressRecord) + "\n", Encoding.UTF8.GetString(output.ToArray()));
                }
            }
        }
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("7")]
    [InlineData("-1.50e2")]
    [InlineData("1e400")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("\"宁波\"")]
    [InlineData("\"line\\nend\"")]
    [InlineData("\"😀\"")]
    public void Id_ComesBackAsItWas(string id)
    {
        Assert.Equal(id, Assert.Single(Piped.Of(Good.Replace("\"a\"", id, StringComparison.Ordinal)).Objects).GetProperty("id").GetRawText());
        Assert.Equal(id, Assert.Single(Piped.Of($"{{\"id\": {id}, \"x\": 1}}").Objects).GetProperty("id").GetRawText());
    }

    [Fact]
    public void Id_IsNullWithoutOne_AndReadWhereEscaped()
    {
        Assert.Equal(JsonValueKind.Null, Assert.Single(Piped.Of(Good.Replace("\"id\": \"a\", ", "", StringComparison.Ordinal)).Objects).GetProperty("id").ValueKind);
        Assert.Equal("宁波", Assert.Single(Piped.Of(Good.Replace("\"a\"", "\"\\u5B81\\u6CE2\"", StringComparison.Ordinal)).Objects).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("\"2015\"")]
    [InlineData("2015")]
    [InlineData("\"2015-16\"")]
    [InlineData("\"2015/16\"")]
    [InlineData("\"2015-2016\"")]
    [InlineData("\"2015–2016\"")]
    [InlineData("\"2015-06\"")]
    [InlineData("\"\\u0032015\"")]
    public void Period_OfAnyForm_IsItsFirstYear(string period)
    {
        string expected = Assert.Single(Piped.Of(Good).Lines);
        Assert.Equal(expected, Assert.Single(Piped.Of(Good.Replace("\"2015\"", period, StringComparison.Ordinal)).Lines));
        Assert.Equal(expected, Assert.Single(Piped.Of(Good[..^1] + $", \"basePeriod\": {period}}}").Lines));
    }

    [Fact]
    public void Nulls_AreAsNothing()
    {
        string nulls = string.Concat(Optional.Select(member => $", \"{member}\": null"));
        Assert.Equal(Piped.Of(Good).Text, Piped.Of(Good[..^1] + nulls + "}").Text);
        Assert.Equal(Piped.Of(Good).Text, Piped.Of(Good.Replace("[\"2020\", 90]", "[2018, null], [\"2020\", 90], [2021, null]", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void Series_InAnyOrder_IsSorted() =>
        Assert.Equal(Piped.Of(Good).Text, Piped.Of(Good.Replace("[\"2015\", 100.5], [\"2020\", 90]", "[\"2020\", 90], [\"2018\", null], [\"2015\", 100.5]", StringComparison.Ordinal)).Text);

    [Theory]
    [InlineData("{0}\n{0}\n")]
    [InlineData("{0}\n{0}")]
    [InlineData("{0}\r\n{0}\r\n")]
    [InlineData("\uFEFF{0}\n{0}\n")]
    [InlineData("\n\n{0}\n\r\n \t\n{0}\n\n")]
    [InlineData("  {0}  \n\t{0}\t\r\n")]
    public void Lines_OfAnyMake_AreRead(string form)
    {
        Piped piped = Piped.Of(string.Format(CultureInfo.InvariantCulture, form.Replace("{0}", "\u0001", StringComparison.Ordinal)).Replace("\u0001", Good, StringComparison.Ordinal));
        Assert.Equal((2, 0, Piped.Of($"{Good}\n{Good}").Text), (piped.Records, piped.Bad, piped.Text));
        Assert.EndsWith("}\n", piped.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n\r\n")]
    public void Nothing_GivesNothing(string input) => Assert.Equal(new Piped(0, 0, ""), Piped.Of(input));

    [Fact]
    public void ByteOrderMark_InTheMiddle_IsABadRecord() => Assert.Equal((2, 1), (Piped.Of($"{Good}\n\uFEFF{Good}").Records, Piped.Of($"{Good}\n\uFEFF{Good}").Bad));

    [Fact]
    public void Pieces_OfAnySize_GiveTheSame()
    {
        byte[] input = Encoding.UTF8.GetBytes("\uFEFF" + string.Concat(Enumerable.Range(0, 50).Select(i => i % 7 == 3 ? $"{{\"id\": {i}}}\r\n\n" : Good.Replace("\"a\"", $"\"宁{i}\"", StringComparison.Ordinal) + "\r\n")));
        string whole = Piped.Of(input).Text;
        foreach (int size in new[] { 1, 2, 3, 7, 64, 1000 })
        {
            using var stream = new GivenStream(i => input[Math.Min(i * size, input.Length)..Math.Min((i + 1) * size, input.Length)]);
            Assert.Equal(whole, Piped.Of(stream).Text);
        }
    }

    [Fact]
    public void Many_ComeOutInOrder_InConstantMemory()
    {
        const int Pieces = 2_000;
        string piece(int i) => string.Concat(Enumerable.Range(i * 20, 20).Select(id => id % 10 == 9 ? $"{{\"id\":{id}}}\n" : Good.Replace("\"a\"", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n"));
        using var input = new GivenStream(i => i < Pieces ? Encoding.UTF8.GetBytes(piece(i)) : []);
        using var output = new OrderedStream();
        (long records, long bad) = new ProgressPipe(ProgressMethods.OpenSdg2).Run(input, output);
        Assert.Equal((20 * Pieces, 2 * Pieces, 20 * Pieces), (records, bad, output.Seen));
        Assert.InRange(output.Longest, 1, 1 << 18);
    }

    [Fact]
    public void LineOfSeventyMegabytes_IsABadRecord_ThatIsNotKeptInMemory()
    {
        byte[] piece = Encoding.UTF8.GetBytes(new string('x', 1 << 16));
        using var input = new GivenStream(i => i == 0 ? "{\"id\": \"long\", \"note\": \""u8.ToArray() : i <= 1_120 ? piece : i == 1_121 ? Encoding.UTF8.GetBytes("\"}\n" + Good) : []);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Piped piped = Piped.Of(input);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((2, 1), (piped.Records, piped.Bad));
        Assert.Equal("""{"id":"long","error":{"code":"CAT001","message":"The file is not readable as JSON: the line has 16777216 bytes or more. Nothing behind this place was read."}}""", piped.Lines[0]);
        Assert.Equal(Piped.Of(Good).Lines[0], piped.Lines[1]);
        Assert.InRange(allocated, 0, 120L << 20); // the pieces that the test itself slices are in it
    }

    /// <summary>A program that sends a record and waits for its result gets it.</summary>
    [Fact]
    public void Results_AreFlushed_BeforeMoreIsWaitedFor()
    {
        using var output = new MemoryStream();
        List<long> lengths = [];
        using var input = new GivenStream(i =>
        {
            lengths.Add(output.Length);
            return i < 3 ? Encoding.UTF8.GetBytes(Good + "\n") : [];
        });
        new ProgressPipe(ProgressMethods.OpenSdg2).Run(input, output);
        long one = output.Length / 3;
        Assert.Equal([0, one, 2 * one, 3 * one], lengths);
    }

    [Fact]
    public void Cancellation_StopsBetweenTwoRecords_AndKeepsWhatIsDone()
    {
        using var source = new CancellationTokenSource();
        using var output = new MemoryStream();
        using var input = new GivenStream(i =>
        {
            if (i == 2)
            {
                source.Cancel();
            }

            return Encoding.UTF8.GetBytes(Good + "\n");
        });
        Assert.Throws<OperationCanceledException>(() => new ProgressPipe(ProgressMethods.OpenSdg2).Run(input, output, source.Token));
        Assert.Equal(Piped.Of($"{Good}\n{Good}\n").Text, Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Culture_ChangesNothing()
    {
        string input = $"{Good}\n{{\"id\": 1.5, \"target\": \"x\"}}\n";
        string expected = Piped.Of(input).Text;
        Assert.All(["de-DE", "ar-SA", "tr-TR", "fa-IR"], culture => Assert.Equal(expected, Cultures.Under(CultureInfo.GetCultureInfo(culture), () => Piped.Of(input).Text)));
    }

    [Fact]
    public void Arguments_AreAskedFor()
    {
        var pipe = new ProgressPipe(ProgressMethods.OpenSdg2);
        Assert.Throws<ArgumentNullException>(() => new ProgressPipe(null!));
        Assert.Throws<ArgumentNullException>(() => pipe.Run(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => pipe.Run(Stream.Null, null!));
        Assert.Equal($"stream of {ProgressMethods.OpenSdg2}", pipe.ToString());
    }

    /// <summary>Whatever numbers are asked about, there is an answer, and it is JSON.</summary>
    [Fact]
    public void Numbers_OfAnySize_GiveAnAnswer()
    {
        double[] numbers = [0, 1, -1, 5e-324, 1e-300, 1e308, -1e308, double.MaxValue, 50];
        string[] lines =
        [
            .. from start in numbers
               from end in numbers
               from target in numbers
               from direction in Directions
               from form in Forms
               select FormattableString.Invariant($$$"""{"series": [[2015, {{{start:R}}}], [2016, {{{end:R}}}], [2020, {{{start:R}}}]], "direction": "{{{direction}}}", "target": {{{target:R}}}, "targetPeriod": 2030, "limit": {{{end:R}}}, "peerDeviation": {{{start:R}}}, "toward": {"value": {{{target:R}}}, "form": "{{{form}}}"}}"""),
        ];
        foreach (ProgressMethod method in ProgressMethods.All)
        {
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
            using var output = new MemoryStream();
            Assert.Equal((lines.Length, 0), new ProgressPipe(method).Run(input, output));
            Assert.All(Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
        }
    }

    private static (JsonElement Json, ProgressQuestion Question) Read(string line)
    {
        JsonElement json = JsonDocument.Parse(line).RootElement;
        string withoutId = "{" + string.Join(',', json.EnumerateObject().Where(member => member.Name != "id").Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}")) + "}";
        return (json, JsonSerializer.Deserialize<ProgressQuestion>(withoutId)!);
    }

    /// <summary>Sees that the ids count up, and keeps nothing.</summary>
    private sealed class OrderedStream : MemoryStream
    {
        private string _rest = "";

        internal int Seen { get; private set; }

        internal int Longest { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Longest = Math.Max(Longest, buffer.Length);
            string[] lines = (_rest + Encoding.UTF8.GetString(buffer)).Split('\n');
            foreach (string line in lines[..^1])
            {
                Assert.StartsWith(FormattableString.Invariant($"{{\"id\":{Seen++},"), line, StringComparison.Ordinal);
            }

            _rest = lines[^1];
        }
    }
}
