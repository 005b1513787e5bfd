using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments;

public class TaxonomyTests
{
    /// <summary>MODELS §5.1: the codebook of the 2021 survey has 28 types.</summary>
    [Fact]
    public void Stip_Has28Types()
    {
        Taxonomy stip = Taxonomy.StipInstruments2021;

        Assert.Equal("stip 2021 (28 classes)", stip.ToString());
        Assert.Equal("Innovation vouchers", stip.NameOf(TaxonomyCode.Parse("stip/2021/PI014"))!.English);
        Assert.Equal("Tax or social contributions relief for firms investing in R&D and innovation", stip.NameOf(TaxonomyCode.Parse("stip/2021/PI015"))!.English);
    }

    /// <summary>PI022 changed its label between editions: a code of another version is another code.</summary>
    [Theory]
    [InlineData("stip/2021/PI022", true, true)]
    [InlineData("stip/2021/PI999", true, false)]
    [InlineData("stip/2023/PI022", false, false)]
    [InlineData("nabs/2021/PI022", false, false)]
    public void Code_BelongsToOneVersion(string code, bool isCovered, bool isKnown)
    {
        Assert.Equal(isCovered, Taxonomy.StipInstruments2021.Covers(TaxonomyCode.Parse(code)));
        Assert.Equal(isKnown, Taxonomy.StipInstruments2021.NameOf(TaxonomyCode.Parse(code)) is not null);
    }

    [Fact]
    public void OwnTaxonomy_RefusesACodeTwice() =>
        Assert.Throws<ArgumentException>(() => new Taxonomy("own", "1", ("A", new LocalizedText("甲")), ("A", new LocalizedText("乙"))));

    [Theory]
    [InlineData("stip/2021/PI008", true)]
    [InlineData("stip/2021", false)]
    [InlineData("stip/2021/PI008/x", false)]
    [InlineData("stip//PI008", false)]
    [InlineData("stip/2021/PI 008", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Code_IsReadBack(string? text, bool isCode)
    {
        Assert.Equal(isCode, TaxonomyCode.TryParse(text, out TaxonomyCode? code));
        Assert.Equal(isCode ? text : null, code?.ToString());
        if (isCode)
        {
            Assert.Equal(code, TaxonomyCode.Parse(text!));
        }
        else if (text is not null)
        {
            Assert.Contains("for example stip/2021/PI008", Assert.Throws<FormatException>(() => TaxonomyCode.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Code_RefusesPartsThatCannotBeReadBack() => Assert.Throws<FormatException>(() => new TaxonomyCode("stip", "20/21", "PI008"));
}
