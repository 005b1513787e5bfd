namespace PolicyTargets.Tool.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("zh_CN.UTF-8", "zh")]
    [InlineData("zh", "zh")]
    [InlineData("en_US.UTF-8", "en")]
    [InlineData("de_DE.UTF-8", "en")]
    [InlineData("C", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void Language_IsThatOfTheEnvironment_ElseEnglish(string? lang, string same) =>
        Assert.Equal(ToolRun.Under(null, "assess", "--lang", same).Out, ToolRun.Under(lang, "assess").Out);

    [Fact]
    public void Language_OfTheOption_GoesBeforeTheEnvironment() =>
        Assert.Equal(ToolRun.Under(null, "assess", "--lang", "en").Out, ToolRun.Under("zh_CN.UTF-8", "assess", "--lang", "en").Out);

    [Theory]
    [InlineData("推进中")]
    [InlineData("符合预期")]
    [InlineData("提前实现")]
    [InlineData("待数据")]
    [InlineData("已实现")]
    public void Chinese_WritesTheStatusesInTheStatesOwnWords(string status) => Assert.Contains(status, ToolRun.Of("assess", "--lang", "zh").Out, StringComparison.Ordinal);

    [Fact]
    public void Chinese_Explanations_AreChinese()
    {
        string said = ToolRun.Of("assess", "--lang", "zh", "--explain", "--plan", "ningbo-315-2023-2027").Out;
        Assert.Contains("R&D经费投入强度应≥3.75%", said, StringComparison.Ordinal);
        Assert.Contains("尚差:0.67个百分点", said, StringComparison.Ordinal);
    }

    [Fact]
    public void English_HasNoChineseNames()
    {
        string[] lines = [.. ToolRun.Of("assess", "--lang", "en", "--plan", "ningbo-2025").OutLines];
        Assert.DoesNotContain(lines, line => line.Any(letter => letter is >= '\u4e00' and <= '\u9fff'));
    }

    [Fact]
    public void Jsonl_DoesNotDependOnTheLanguage() => Assert.Equal(ToolRun.Assess("--lang", "en").Out, ToolRun.Assess("--lang", "zh").Out);

    [Theory]
    [InlineData("assess")]
    [InlineData("export")]
    [InlineData("divisions")]
    [InlineData("divisions find")]
    [InlineData("divisions life")]
    [InlineData("divisions tree")]
    [InlineData("divisions successors")]
    [InlineData("divisions predecessors")]
    public void Help_HasAnExampleOnEachVerb(string verb)
    {
        ToolRun run = ToolRun.Of([.. verb.Split(' '), "--help"]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Example: policy-targets " + verb, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_OfTheTool_NamesItsVerbs()
    {
        ToolRun run = ToolRun.Of("--help");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All(["assess", "export", "divisions", "policy-targets"], word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("assess", "--catalogue --observations --targets --plan --subject --as-of --format --explain --output --lang")]
    [InlineData("export", "--what --catalogue --output --lang")]
    [InlineData("divisions find", "--at --within --registry --catalogue --format --output --lang")]
    [InlineData("divisions tree", "--at --depth --within --registry --catalogue --format --output --lang")]
    [InlineData("divisions successors", "--from --to --basis --within --registry --catalogue --format --output --lang")]
    [InlineData("divisions predecessors", "--from --to --basis --within --registry --catalogue --format --output --lang")]
    public void Help_NamesEveryOption(string verb, string options) =>
        Assert.All(options.Split(' '), option => Assert.Contains(option, ToolRun.Of([.. verb.Split(' '), "--help"]).Out, StringComparison.Ordinal));

    [Fact]
    public void Divisions_Jsonl_DoesNotDependOnTheLanguage()
    {
        string[] line = ["divisions", "find", "330204", "--format", "jsonl", "--lang"];
        Assert.Equal(ToolRun.Of([.. line, "en"]).Out, ToolRun.Of([.. line, "zh"]).Out);
        Assert.NotEqual(ToolRun.Of([.. line, "en"]).Error, ToolRun.Of([.. line, "zh"]).Error);
    }
}
