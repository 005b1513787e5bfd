using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PolicyTargets.Interchange.Tables;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Codes;

/// <summary>Reads the rows of a table of codes in time; what is wrong within one row is refused here.</summary>
internal sealed class CodeTableParser(string file, TableFindings findings)
{
    internal const string FirstTitle = "代码";
    private const int Successors = 8;
    private static readonly string[] Titles = [FirstTitle, "一级行政区", "二级行政区", "名称", "级别", "状态", "启用时间", "变更/弃用时间", "新代码"];
    private static readonly LocalizedText Heading = new($"首行{string.Join(',', Titles)}", $"the heading {string.Join(',', Titles)}");
    private static readonly LocalizedText Filled = new("非空文字", "a text that is not blank");
    private static readonly LocalizedText Code = new("六位数字代码", "a code of 6 digits");
    private static readonly LocalizedText CodeOfLevel = new("与代码相符的级别(末四位为0即省级,仅末两位为0即地级,否则为县级)", "the level of the code: 省级 where its last four digits are 0, 地级 where only the last two are, else 县级");
    private static readonly LocalizedText State = new("在用(无终止年份),或弃用、变更(有终止年份)", "在用 without a year of its end, or 弃用 or 变更 with one");
    private static readonly LocalizedText Year = new("四位年份", "a year of 4 digits");
    private static readonly LocalizedText LaterYear = new("晚于启用时间的四位年份,或空", "a year of 4 digits after the first one, or nothing");
    private static readonly LocalizedText Links = new(
        "以分号分隔的六位代码;其后方括号内为存续期间的年份,无年份者须该行已终止",
        "codes of 6 digits, separated by ';', each with a year of the row's time in square brackets behind it or, in a row that ended, without");

    internal List<CodeRow> Parse(string text, CancellationToken cancellation)
    {
        List<CodeRow> rows = [];
        bool isBroken = false;
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = _ => isBroken = true });
        if (!csv.Read() || !Titles.SequenceEqual(csv.Record ?? [], StringComparer.Ordinal))
        {
            findings.Unreadable(file, new($"缺少{Heading.Chinese}", $"it lacks {Heading.English}"));
            return rows;
        }

        while (Next(csv, ref isBroken))
        {
            cancellation.ThrowIfCancellationRequested();
            string[] cells = csv.Record!;
            int line = csv.RawRow - cells.Sum(cell => cell.AsSpan().Count('\n'));
            if (isBroken || cells.Length != Titles.Length)
            {
                LocalizedText expected = new($"{Titles.Length}列,引号成对", $"{Titles.Length} columns, with quotation marks in pairs");
                findings.Refuse(file, line, 1, FirstTitle, string.Join(',', cells), expected);
            }
            else if (Row(cells, line) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static bool Next(CsvParser csv, ref bool isBroken)
    {
        isBroken = false;
        return csv.Read();
    }

    private CodeRow? Row(string[] cells, int line)
    {
        AdministrativeLevel? level = cells[4] switch { "省级" => AdministrativeLevel.Province, "地级" => AdministrativeLevel.Prefecture, "县级" => AdministrativeLevel.County, _ => null };
        int? from = YearOf(cells[6]);
        int? until = YearOf(cells[7]);
        List<(string Code, int? Year)>? links = LinksOf(cells[Successors], from, until);
        DivisionCode? code = cells[0].Length == 6 && DivisionCode.TryParse(cells[0], out DivisionCode? parsed) ? parsed : null;
        (int Column, LocalizedText Expected)? fault =
            code is null ? (0, Code)
            : cells[1].Trim().Length == 0 ? (1, Filled)
            : cells[2].Trim().Length == 0 && level is not AdministrativeLevel.Province ? (2, Filled)
            : cells[3].Trim().Length == 0 && level is not null ? (3, Filled)
            : level is null || level != code.Level ? (4, CodeOfLevel)
            : cells[5] is not ("在用" or "弃用" or "变更") || (cells[5] == "在用") != (cells[7].Length == 0) ? (5, State)
            : from is null ? (6, Year)
            : cells[7].Length > 0 && !(until > from) ? (7, LaterYear)
            : links is null ? (Successors, Links)
            : null;
        if (fault is { } wrong)
        {
            findings.Refuse(file, line, wrong.Column + 1, Titles[wrong.Column], cells[wrong.Column], wrong.Expected);
            return null;
        }

        return new()
        {
            File = file,
            Line = line,
            Code = code!,
            Province = cells[1].Trim(),
            Prefecture = cells[2].Trim(),
            Name = cells[3].Trim(),
            Level = level!.Value,
            From = from!.Value,
            Until = until,
            Links = links!,
        };
    }

    private static int? YearOf(ReadOnlySpan<char> text) =>
        text.Length == 4 && text[0] != '0' && text.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The successors; null where the cell is not made of them, or they do not go with the years of the row.</summary>
    private static List<(string Code, int? Year)>? LinksOf(string cell, int? from, int? until)
    {
        List<(string Code, int? Year)> links = [];
        foreach (string part in cell.Length == 0 ? [] : cell.Split(';'))
        {
            bool isDated = part.Length == 12 && part[6] == '[' && part[11] == ']';
            int? year = isDated ? YearOf(part.AsSpan(7, 4)) : null;
            string code = isDated ? part[..6] : part;
            if (code.Length != 6 || !DivisionCode.TryParse(code, out _) || (isDated ? !(year >= from) || until <= year : until is null))
            {
                return null;
            }

            links.Add((code, year));
        }

        return links;
    }
}
