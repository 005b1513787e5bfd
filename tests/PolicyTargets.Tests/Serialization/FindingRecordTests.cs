using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Validation;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Serialization;

public class FindingRecordTests
{
    [Fact]
    public void Json_HasTheMembersOfTheContract_OnOneLine()
    {
        var draft = new Draft(2023, 1);
        draft.ChangeObservation("firms-1", observation => observation with { Known = draft.Firm(99) });
        Finding finding = Assert.Single(new CatalogueChecker().Check(draft.ToCatalogue()).Findings);

        Assert.Equal(
            """{"code":"OBS013","severity":"warning","path":"Observations[firms-1].Known","objects":["firms-0","firms-1"],"message":{"zh":"市“firms”由100家(2022年)变为99家(2023年),与期望方向相反,且来源未公布增减;请核实。","en":"\"firms\" of City went from 100 entities (2022) to 99 entities (2023), against the desired direction, and no published change says so; look at it."},"arguments":{"indicator":"firms","subject":"city","previous":"[100, 100] 家","from":"2022","value":"[99, 99] 家","to":"2023"}}""",
            Line(finding));
    }

    /// <summary>Whatever stands in the data, a record is one line of JSON.</summary>
    [Fact]
    public void Json_OfEachCode_IsOneObject() =>
        Assert.All(Mutations.All, mutation =>
        {
            var draft = new Draft(2023, 1);
            mutation.Apply(draft);
            string json = Line(new CatalogueChecker().Check(draft.ToCatalogue(), draft.AssessOn).Findings[0]);
            using var document = JsonDocument.Parse(json);

            Assert.Equal(mutation.Code, document.RootElement.GetProperty("code").GetString());
            Assert.DoesNotContain('\n', json);
        });

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => FindingRecord.Of(null!));

    /// <summary>The record as the tool writes it.</summary>
    private static string Line(Finding finding) => JsonSerializer.Serialize(FindingRecord.Of(finding), PolicyTargetsJson.Context.FindingRecord);
}
