using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Subjects;

public sealed class SubjectCatalogueTests
{
    private static readonly AdministrativeUnit Ningbo = new() { Id = SubjectId.Parse("ningbo"), Name = new LocalizedText("宁波市", "Ningbo"), Level = AdministrativeLevel.Prefecture };

    private static readonly Organisation Institute = new() { Id = SubjectId.Parse("nimte"), Name = new LocalizedText("宁波材料所"), Location = Ningbo.Id };

    private static readonly SubjectCatalogue Both = new(Ningbo, Institute);

    [Fact]
    public void Catalogue_KeepsTheOrderGiven() => Assert.Equal([Institute, Ningbo], new SubjectCatalogue(Institute, Ningbo));

    [Fact]
    public void Count_IsTheNumberOfSubjects() => Assert.Equal(2, Both.Count);

    [Fact]
    public void Catalogue_MayBeEmpty() => Assert.Empty(new SubjectCatalogue());

    [Fact]
    public void Find_KnownId_GivesTheSubject() => Assert.Same(Institute, Both.Find(SubjectId.Parse("nimte")));

    [Fact]
    public void Find_OtherCase_GivesNull() => Assert.Null(Both.Find(SubjectId.Parse("Ningbo")));

    [Fact]
    public void Get_KnownId_GivesTheSubject() => Assert.Same(Ningbo, Both.Get(Ningbo.Id));

    [Fact]
    public void Get_UnknownId_Throws()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Both.Get(SubjectId.Parse("hangzhou")));
        Assert.Contains("hangzhou", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TwoOfOneId_Throws()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new SubjectCatalogue(Ningbo, Institute with { Id = Ningbo.Id }));
        Assert.Contains("ningbo", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new SubjectCatalogue(null!));

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Both.Find(null!));

    [Fact]
    public void Get_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Both.Get(null!));

    [Fact]
    public void Subject_ToString_IsIdAndName() => Assert.Equal("ningbo: 宁波市 (Ningbo)", Ningbo.ToString());
}
