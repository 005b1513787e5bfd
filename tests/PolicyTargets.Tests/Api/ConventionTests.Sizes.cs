namespace PolicyTargets.Tests.Api;

/// <content>Sizes: a file and a folder that a person can hold in mind.</content>
public partial class ConventionTests
{
    private const int LinesOfAFile = 400;
    private const int FilesOfAFolder = 20;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void SourceFiles_AreNotTooLong(string folder) =>
        Offenders.None(
            from file in SourceTree.Files(Path.Combine(SourceTree.Root, folder), "*.cs")
            let lines = File.ReadLines(file).Count()
            where lines > LinesOfAFile
            select $"{SourceTree.Shown(file)} has {lines} lines",
            $"A source file has at most {LinesOfAFile} lines");

    [Fact]
    public void Folders_AreNotTooFull() =>
        Offenders.None(
            from file in SourceTree.Files(SourceTree.CoreSources, "*")
            group file by Path.GetDirectoryName(file) into folder
            where folder.Count() > FilesOfAFolder
            select $"{SourceTree.Shown(folder.Key!)} holds {folder.Count()} files",
            $"A folder of the library holds at most {FilesOfAFolder} files");
}
