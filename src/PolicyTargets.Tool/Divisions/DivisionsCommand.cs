using System.CommandLine;
using System.Globalization;
using NodaTime;

namespace PolicyTargets.Tool;

/// <summary><c>divisions</c>: administrative units of any day, and what became of their land.</summary>
internal static class DivisionsCommand
{
    private const string DateHelp = "a day, 2016-09-14, or a year, 2015, which is its last day";

    internal static Command Create(Terminal terminal) => new(
        "divisions",
        "Finds administrative units by code or name on any day, and tells what became of their land.\n\nExample: policy-targets divisions find 330204 --at 2020")
    {
        Find(terminal), Life(terminal), Tree(terminal), Walk(terminal, isForward: true), Walk(terminal, isForward: false),
    };

    private static Command Find(Terminal terminal)
    {
        Option<string?> at = At("The day on which the code or name is borne");
        return new DivisionVerb(terminal).Create(
            "find",
            "Finds what bears a code or name on a day: one unit, several, or those that bore it before.\n\nExample: policy-targets divisions find 鄞州区 --at 2015 --lang zh",
            [at],
            (parsed, desk, asked) => desk.Find(asked, DayOf(parsed, at) ?? desk.LatestDay));
    }

    private static Command Life(Terminal terminal)
    {
        Option<string?> at = At("The day on which the code or name is borne");
        return new DivisionVerb(terminal).Create(
            "life",
            "Tells the whole life of a unit: its versions, and the changes that made them.\n\nExample: policy-targets divisions life 奉化区",
            [at],
            (parsed, desk, asked) => desk.Life(asked, DayOf(parsed, at) ?? desk.LatestDay));
    }

    private static Command Tree(Terminal terminal)
    {
        Option<string?> at = At("The day whose units are listed");
        var depth = new Option<string?>("--depth") { Description = "How many levels below the unit; 0 is the unit alone (default: all).", HelpName = "N" };
        return new DivisionVerb(terminal).Create(
            "tree",
            "Lists a unit and all that belongs to it on a day.\n\nExample: policy-targets divisions tree ningbo --at 2015 --depth 1",
            [at, depth],
            (parsed, desk, asked) => desk.Tree(asked, DayOf(parsed, at) ?? desk.LatestDay, DepthOf(parsed.GetValue(depth))));
    }

    private static Command Walk(Terminal terminal, bool isForward)
    {
        var from = new Option<string?>("--from") { Description = $"The earlier day: {DateHelp}.{(isForward ? " The unit bears the code or name then." : "")}", Required = true, HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = $"The later day (default: the latest change on record).{(isForward ? "" : " The unit bears the code or name then.")}", HelpName = "DATE" };
        var basis = new Option<string?>("--basis") { Description = "By what the shares are measured (default: not at all; a part is partial then).", HelpName = string.Join('|', DivisionWords.Bases.Keys) };
        return new DivisionVerb(terminal).Create(
            isForward ? "successors" : "predecessors",
            isForward ? "Tells which units have the land of one at a later day, and how much each.\n\nExample: policy-targets divisions successors 330212 --from 2015 --to 2017"
                : "Tells which units had the land of one at an earlier day, and how much of each came to it.\n\nExample: policy-targets divisions predecessors 330212 --from 2015 --to 2017",
            [from, to, basis],
            (parsed, desk, asked) =>
            {
                LocalDate first = DayOf(parsed, from)!.Value;
                LocalDate last = DayOf(parsed, to) ?? LocalDate.Max(first, desk.LatestDay);
                return last < first ? throw new ToolException($"--to {parsed.GetValue(to)}: that is before --from {parsed.GetValue(from)}.")
                    : desk.Walk(asked, isForward ? first : last, isForward ? last : first, BasisOf(parsed.GetValue(basis)));
            });
    }

    private static Option<string?> At(string what) => new("--at") { Description = $"{what}: {DateHelp} (default: the latest change on record, so what stands still).", HelpName = "DATE" };

    private static LocalDate? DayOf(ParseResult parsed, Option<string?> option) => CommonOptions.DayOrYearOf(parsed.GetValue(option), option.Name);

    private static int? DepthOf(string? option) =>
        option is null ? null
        : int.TryParse(option, NumberStyles.None, CultureInfo.InvariantCulture, out int depth) ? depth
        : throw new ToolException($"--depth {option}: write a whole number, 0 or more.");

    private static WeightBasis? BasisOf(string? option) =>
        option is null ? null
        : DivisionWords.Bases.TryGetValue(option, out WeightBasis basis) ? basis
        : throw new ToolException($"--basis {option}: write {string.Join(" or ", DivisionWords.Bases.Keys)}.");
}
