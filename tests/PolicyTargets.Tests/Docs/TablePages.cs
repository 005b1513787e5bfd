using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the page on decision tables, run.</summary>
public class TablePages
{
    private enum Sector
    {
        Other,
        Manufacturing,
    }

    [Fact]
    public void Rates()
    {
        ChoiceColumn<Enterprise, Sector> sector = DecisionColumn.Choice<Enterprise, Sector>(new LocalizedText("行业", "sector"), enterprise => enterprise.Sector);

        DecisionTable<Enterprise, Quantity> rates =
            new DecisionTableBuilder<Enterprise, Quantity>(new LocalizedText("加计扣除比例", "Super-deduction"), HitPolicy.Unique, sector)
                .Row(Quantity.Percent(75), new Validity(new LocalDate(2018, 1, 1), new LocalDate(2021, 1, 1)), sector.Is(Sector.Other, Sector.Manufacturing))
                .Row(Quantity.Percent(75), new Validity(new LocalDate(2021, 1, 1), new LocalDate(2022, 10, 1)), sector.Is(Sector.Other))
                .Row(Quantity.Percent(100), new Validity(new LocalDate(2021, 1, 1), null), sector.Is(Sector.Manufacturing))
                .Row(Quantity.Percent(100), new Validity(new LocalDate(2023, 1, 1), null), sector.Is(Sector.Other))
                .Build();

        Console.WriteLine(rates.Decide(new Enterprise(Sector.Manufacturing), new LocalDate(2021, 1, 1))); // decided: row 3 (100 %)
        Console.WriteLine(rates.Decide(new Enterprise(null), new LocalDate(2022, 6, 30))); // undetermined: perhaps row 2 (75 %), row 3 (100 %)
        foreach (Finding finding in rates.Findings)
        {
            Console.WriteLine(finding.Message(Language.English)); // …, "Super-deduction" says nothing about sector: Other; [.., 2018-01-01), [2022-10-01, 2023-01-01); …
        }

        const string Remedy = "; add a row, or make sure that nothing is laid down there.";
        Assert.Equal(
            [
                "decided: row 3 (100 %)",
                "undetermined: perhaps row 2 (75 %), row 3 (100 %)",
                $"\"Super-deduction\" says nothing about [.., 2018-01-01){Remedy}",
                $"\"Super-deduction\" says nothing about sector: Other; [.., 2018-01-01), [2022-10-01, 2023-01-01){Remedy}",
            ],
            Console.TakeLines());
    }

    private sealed record Enterprise(Sector? Sector);
}
