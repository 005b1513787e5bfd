using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Tasks, instruments and their parameters; streaks and starting values of observations; rounds of monitoring.</content>
public sealed partial class CatalogueReaderTests
{
    private const string SeenRate = "\"id\": \"m\", \"subject\": \"city\", \"indicator\": \"rate\", \"value\": {\"exactly\": 5}";
    private const string Laid = "\"id\": \"m\", \"subject\": \"city\", \"indicator\": \"rate\", \"period\": \"2025\", \"bound\": {\"atLeast\": 5}";

    public static TheoryData<string, string, string, string> WrongInstruments => new()
    {
        { "tasks", """{"number": "m", §"plan": "nowhere", "title": {"zh": "某"}}""", "CAT008", "plan" },
        { "tasks", """§{"number": "m", "title": {"zh": "某"}}""", "CAT003", "" },
        { "tasks", """§{"plan": "plan-a", "title": {"zh": "某"}}""", "CAT003", "" },
        { "tasks", """{§"number": "一、1", "plan": "plan-a", "title": {"zh": "某"}}""", "CAT007", "number" },
        { "tasks", """{§"number": " ", "plan": "plan-a", "title": {"zh": "某"}}""", "CAT004", "number" },
        { "targets", $$$"""{ {{{Laid}}}, §"plan": "nowhere", "task": "一、1"}""", "CAT008", "plan" }, // and nothing more about its task
        { "targets", $$$"""{ {{{Laid}}}, "plan": "plan-a", §"task": "九"}""", "CAT008", "task" },
        { "targets", $$$"""{ {{{Laid}}}, "plan": "plan-z", §"task": "一、1"}""", "CAT008", "task" }, // a task of another plan
        { "targets", $$$"""{ {{{Laid}}}, §"task": "一、1"}""", "CAT002", "task" },
        { "plans", """{"id": "m", "name": {"zh": "某"}, "period": "2025", "monitoring": [{§"each": "W", "kind": "monitor"}]}""", "CAT005", "each" },
        { "plans", """{"id": "m", "name": {"zh": "某"}, "period": "2025", "monitoring": [{"each": "M", §"kind": "watch"}]}""", "CAT005", "kind" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, §"kind": "magic"}""", "CAT005", "kind" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", §"indicators": ["nowhere"]}""", "CAT008", "indicators" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "sources": [{§"document": "nowhere"}]}""", "CAT008", "document" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", §"start": "soon"}""", "CAT005", "start" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", §"beneficiaries": ["企业"]}""", "CAT004", "beneficiaries" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", §"types": ["PI013"]}""", "CAT005", "types" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", §"funding": "free"}""", "CAT005", "funding" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "validFrom": "2024-01-01", §"validUntil": "2024-01-01"}""", "CAT005", "validUntil" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", §"budget": "unknown"}""", "CAT004", "budget" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "budget": {§"status": "nothing"}}""", "CAT005", "status" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "budget": {"status": "unknown", §"period": "2024"}}""", "CAT002", "period" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "budget": {§"amount": {"approximately": 5}}}""", "CAT004", "amount" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "budget": {"amount": {"exactly": 5, §"unit": "家"}}}""", "CAT006", "unit" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "targets": [{§"target": "nowhere"}]}""", "CAT008", "target" },
        { "instruments", """{"code": "m", "name": {"zh": "某"}, "kind": "fund", "evaluations": [{"name": {"zh": "评估"}, §"when": "2024"}]}""", "CAT002", "when" },
        { "initiatives", """{"code": "m", "name": {"zh": "某"}, §"instruments": ["nowhere"]}""", "CAT008", "instruments" },
        { "initiatives", """{"code": "m", "name": {"zh": "某"}, §"plan": "nowhere"}""", "CAT008", "plan" },
        { "initiatives", """{§"code": "package", "name": {"zh": "某"}}""", "CAT007", "code" },
        { "parameters", $$$"""§{ {{{Laid}}} }""", "CAT003", "" },
        { "parameters", $$$"""{ {{{Laid}}}, §"instrument": "nowhere"}""", "CAT008", "instrument" },
        { "parameters", $$$"""{ {{{Laid}}}, "instrument": "grant", §"restates": "m"}""", "CAT005", "restates" },
        { "parameters", $$$"""{ {{{Laid}}}, "instrument": "grant", §"task": "一、1"}""", "CAT002", "task" },
        { "parameters", $$$"""{ {{{Laid}}}, "instrument": "grant", §"value": 5}""", "CAT002", "value" },
        { "observations", $$$"""{ {{{SeenRate}}}, §"period": "2022/..", "recurrence": "each-year"}""", "CAT005", "period" },
        { "observations", $$$"""{ {{{SeenRate}}}, §"period": "2022-Q1", "recurrence": "each-year"}""", "CAT005", "period" },
        { "observations", $$$"""{ {{{SeenRate}}}, §"period": "0001/9999", "recurrence": "each-month"}""", "CAT005", "period" },
        { "observations", $$$"""{ {{{SeenRate}}}, §"period": "1901/2001", "recurrence": "each-year"}""", "CAT005", "period" },
        { "observations", $$$"""{ {{{SeenRate}}}, "period": "2022", "source": {"document": "doc-a", §"legibility": "torn"}}""", "CAT005", "legibility" },
        { "observations", $$$"""{ {{{SeenRate}}}, "period": "2022", "baseline": {"value": {§"exactly": "five"}, "period": "2021"}}""", "CAT004", "exactly" },
        { "observations", $$$"""{ {{{SeenRate}}}, "period": "2022", §"baseline": {"value": {"exactly": 4}, "period": "2022"}}""", "CAT004", "baseline" },
        { "observations", $$$"""{ {{{SeenRate}}}, "period": "2022", §"baseline": {"value": {"exactly": 4}, "period": "2023"}}""", "CAT004", "baseline" },
    };

    [Theory]
    [MemberData(nameof(WrongInstruments))]
    public void Read_FaultOfAnInstrument_IsOneFindingAtItsPlace(string section, string record, string code, string member)
    {
        (string text, string place) = CatalogueFiles.Marked(CatalogueFiles.Text(section, record));
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal(code, finding.Code.Text);
        Assert.StartsWith($"{CatalogueFiles.Name}{place}", finding.Path, StringComparison.Ordinal);
        Assert.EndsWith(member, finding.Path, StringComparison.Ordinal);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_Task_BelongsToItsPlan_AndLendsItsBodies()
    {
        Plan plan = CatalogueFiles.Clean.Plan("plan-a");
        Assert.Equal(["一、1", "一、2"], plan.Tasks.Select(task => task.Number));
        Assert.Equal(("甲任务", "Task A", "甲局"), (plan.Tasks[0].Title.Chinese, plan.Tasks[0].Title.English, plan.Tasks[0].LeadBody));
        Assert.Equal(Legibility.Ambiguous, plan.Tasks[0].Source?.Legibility);
        Assert.Null(plan.Tasks[1].LeadBody);
        Target target = plan.Targets.Single();
        Assert.Same(plan.Tasks[0], plan.TaskOf(target));
        Assert.Equal(["甲局", "乙局"], plan.Complete(target).ResponsibleBodies); // its own go before
        Assert.Equal(["甲局", "有关部门"], plan.Complete(target with { ResponsibleBodies = [] }).ResponsibleBodies);
        Assert.Null(plan.TaskOf(target with { Task = "九" }));
        Assert.Empty(CatalogueFiles.Clean.Plan("plan-z").Tasks);
    }

    [Fact]
    public void Read_Plan_KnowsItsRounds() => Assert.Equal("Monthly Monitoring, Annual Evaluation", string.Join(", ", CatalogueFiles.Clean.Plan("plan-a").Monitoring));

    [Fact]
    public void Read_Instrument_HasEverythingStated()
    {
        PolicyInstrument grant = CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("grant"))!;
        Assert.Equal(("补助", InstrumentKind.Subsidy, "甲局", "企业 (firms), 高校", ReportingPeriod.Year(2023)), (grant.Name.Chinese, grant.Kind, string.Join(", ", grant.Issuers), string.Join(", ", grant.Beneficiaries), grant.Start));
        Assert.Equal(("rate", "三", "p-a"), (grant.Indicators.Single().Text, grant.Sources.Single().Locator, grant.Parameters.Single().Id.Text));
        Assert.Equal("grant: 补助 (Grant)", grant.ToString());
        Assert.Null(CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("nothing")));
    }

    [Fact]
    public void Read_Parameter_HasEverythingStated_AndTheBodiesOfItsTask()
    {
        InstrumentParameter parameter = CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("grant"))!.Parameters.Single();
        Assert.Equal((Bound.AtLeast(Quantity.Percent(50)), Recurrence.Each(Frequency.Annual), Commitment.Promote, "支持"), (parameter.Value, parameter.Recurrence, parameter.Commitment, parameter.CommitmentWord));
        Assert.Equal(("plan-a", "一、1", "S3", "甲局, 有关部门"), (parameter.Plan?.Text, parameter.Task, parameter.Statement, string.Join(", ", parameter.ResponsibleBodies)));
        InstrumentParameter rule = CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("rule"))!.Parameters.Single();
        Assert.Equal(("p-a", "乙局", Recurrence.Once), (rule.Restates?.Text, rule.ResponsibleBodies.Single(), rule.Recurrence));
        Assert.Equal("p-a city rate level 2023/2027 in [50, ∞) %", parameter.ToString());
    }

    /// <summary>A dated value is stated for the days of its period, both ends included; an undated one for all.</summary>
    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2027-12-31", true)]
    [InlineData("2028-01-01", false)]
    public void At_ADay_GivesWhatIsStatedForIt(string day, bool isStated)
    {
        LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(isStated ? 1 : 0, CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("grant"))!.At(date).Count);
        Assert.Single(CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("rule"))!.At(date));
    }

    [Fact]
    public void Read_Streak_IsOneObservationASubPeriod()
    {
        Observation[] seen = [.. WithObservation($$$"""{ {{{SeenRate}}}, "period": "2022/2024", "recurrence": "each-year"}""")];
        Assert.Equal("m 2022 , m.2023 2023 m, m.2024 2024 m", string.Join(", ", seen.Select(one => $"{one.Id} {one.Measurand.Period} {one.Claim}")));
        Assert.All(seen, one => Assert.Equal(Known.Exactly(Quantity.Percent(5)), one.Known));
    }

    [Fact]
    public void Read_Streak_OfAHundredYears_IsTheLongest() =>
        Assert.Equal(100, WithObservation($$$"""{ {{{SeenRate}}}, "period": "1902/2001", "recurrence": "each-year"}""").Count());

    [Fact]
    public void Read_ObservationWithABaseline_IsTwoReadings()
    {
        Observation[] seen = [.. WithObservation($$$"""{ {{{SeenRate}}}, "period": "2024", "measure": "change", "baseline": {"value": {"exactly": 12}, "period": "2023"}}""")];
        Assert.Equal("m change 2024 , m.base level 2023 m", string.Join(", ", seen.Select(one => $"{one.Id} {one.Measurand.Measure} {one.Measurand.Period} {one.Claim}")));
        Assert.Equal(Known.Exactly(Quantity.Percent(12)), seen[1].Known);
    }

    [Fact]
    public void Read_PartOfAClaim_WithAnIdThatIsTaken_IsRefused() =>
        Assert.Equal("CAT007", Assert.Single(CatalogueFiles.Read(CatalogueFiles.Text("observations",
            $$$"""{"id": "m.2023", "subject": "city", "indicator": "rate", "period": "2020", "value": {"exactly": 1}}, { {{{SeenRate}}}, "period": "2022/2024", "recurrence": "each-year"}""")).Findings).Code.Text);

    /// <summary>The kind of record and the catalogue below are words of the library, said in each language.</summary>
    [Fact]
    public void Read_Findings_AreSaidInOneLanguage()
    {
        CatalogueReadResult read = CatalogueFiles.Read("""{"tasks": [{"number": "一、1", "plan": "plan-a", "title": {"zh": "某"}}], "parameters": [{"id": "m", "instrument": "nothing"}]}""", CatalogueFiles.Clean);
        Assert.Equal("任务编号“plan-a 一、1”重复;首次出现于下层目录,以首次的记录为准。", read.Findings[0].Message(Language.Chinese));
        Assert.Equal("The task id 'plan-a 一、1' stands twice; first at the catalogue below, and that record counts.", read.Findings[0].Message(Language.English));
        Assert.StartsWith("政策工具“nothing”在目录中不存在", read.Findings[1].Message(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>A claim is refused as a whole: neither its first reading nor any other part of it stays.</summary>
    [Theory]
    [InlineData("\"restates\": \"nowhere\"")]
    [InlineData("\"colour\": \"red\"")]
    public void Read_StreakWithAFault_IsRefusedAsAWhole(string fault)
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("observations", $$$"""{ {{{SeenRate}}}, "period": "2022/2024", "recurrence": "each-year", {{{fault}}} }"""));
        Assert.Single(read.Findings);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_StreakWhosePartIsTaken_IsRefusedAsAWhole()
    {
        const string Taken = """{"id": "m.2023", "subject": "city", "indicator": "rate", "period": "2020", "value": {"exactly": 1}}""";
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("observations", $$$"""{{{Taken}}}, { {{{SeenRate}}}, "period": "2022/2024", "recurrence": "each-year"}"""));
        Assert.Equal("CAT007", Assert.Single(read.Findings).Code.Text);
        Assert.Equal(["m.2023"], read.Catalogue.Observations.Where(seen => seen.Id.Text.StartsWith('m')).Select(seen => seen.Id.Text));
    }

    /// <summary>What stands behind the id of a part must still fit: an id has at most 100 characters.</summary>
    [Theory]
    [InlineData(92, true)]
    [InlineData(93, false)]
    [InlineData(100, false)]
    public void Read_StreakWithALongId_IsRefusedWhereItsPartsHaveNone(int length, bool isRead)
    {
        string id = new('m', length);
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("observations", $$$"""{"id": "{{{id}}}", "subject": "city", "indicator": "rate", "period": "2022/2024", "recurrence": "each-year", "value": {"exactly": 5}}"""));
        Assert.Equal(isRead ? [] : ["CAT005"], read.Findings.Select(finding => finding.Code.Text));
        Assert.Equal(isRead ? 3 : 0, read.Catalogue.Observations.Count(seen => seen.Id.Text.StartsWith(id, StringComparison.Ordinal)));
    }

    /// <summary>Files on top of a catalogue keep its tasks, instruments and parameters.</summary>
    [Fact]
    public void Read_OnTop_KeepsTasksAndInstruments()
    {
        CatalogueReadResult read = CatalogueFiles.Read($$$"""{"parameters": [{ {{{Laid}}}, "instrument": "grant", "plan": "plan-a", "task": "一、2"}]}""", CatalogueFiles.Clean);
        Assert.Empty(read.Findings);
        Assert.Equal(["p-a", "m"], read.Catalogue.FindInstrument(InstrumentCode.Parse("grant"))!.Parameters.Select(parameter => parameter.Id.Text));
        Assert.Equal(CatalogueFiles.Clean.Plan("plan-a").Tasks, read.Catalogue.Plan("plan-a").Tasks);
    }

    [Fact]
    public void Read_Instrument_HasClassMoneyAndTime()
    {
        PolicyInstrument grant = CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("grant"))!;

        Assert.Equal(["stip/2021/PI008", "own/1/A"], grant.Types.Select(type => type.ToString()));
        Assert.Equal(("后补助 (ex-post subsidy)", FundingMode.PostSubsidy, "甲局", "乙局"), (grant.LocalClass!.ToString(), grant.Funding, grant.LeadBody, Assert.Single(grant.SupportingBodies)));
        Assert.Equal(BudgetAmount.Exact(new Quantity(4, Unit.Parse("亿元")), ReportingPeriod.Year(2023)), grant.Budget);
        Assert.Equal(new Validity(new NodaTime.LocalDate(2023, 1, 1), new NodaTime.LocalDate(2028, 1, 1)), grant.Validity);
        Assert.Equal(["t-a: 一半", "t-z"], grant.Targets.Select(target => target.ToString()));
        Assert.Equal(("评估 (review) (2024)", "四", "三"), (Assert.Single(grant.Evaluations).ToString(), grant.Evaluations[0].Source!.Locator, grant.LegalSource!.Locator));
        PolicyInstrument bare = CatalogueFiles.Clean.FindInstrument(InstrumentCode.Parse("rule"))!;
        Assert.Equal((BudgetAmount.Unknown, null, null, FundingMode.Unknown), (bare.Budget, bare.Validity, bare.LeadBody, bare.Funding));
    }

    [Fact]
    public void Read_Initiative_WorksThroughInstruments()
    {
        PolicyInitiative package = CatalogueFiles.Clean.Initiatives[0];

        Assert.Equal(["grant", "rule"], package.Instruments.Select(code => code.Text));
        Assert.Equal(("plan-a", "甲局"), (package.Plan!.Text, package.LeadBody));
        Assert.Equal(BudgetAmount.Band(QuantityRange.MoreThan(Quantity.Yuan(20_000_000_000)), code: TaxonomyCode.Parse("stip/2021/BR15")), package.Budget);
        Assert.Equal(BudgetAmount.NotApplicable, CatalogueFiles.Clean.Initiatives[1].Budget);
    }

    private static IEnumerable<Observation> WithObservation(string record) =>
        CatalogueFiles.Read(CatalogueFiles.Text("observations", record)).GetOrThrow().Observations.Where(seen => seen.Id.Text.StartsWith('m')).OrderBy(seen => seen.Id.Text, StringComparer.Ordinal);
}
