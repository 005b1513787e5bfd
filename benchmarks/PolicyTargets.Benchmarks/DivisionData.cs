using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyTargets.Benchmarks;

/// <summary>The national table that may lie beside the checkout; where it does not, one of the same size, made up.</summary>
internal static class DivisionData
{
    private const int Provinces = 30;
    private const int Counties = 99;

    internal static string Table([CallerFilePath] string thisFile = "")
    {
        string shared = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "shared", "data", "areacodes", "result.csv"));
        return File.Exists(shared) ? File.ReadAllText(shared) : MadeUp();
    }

    /// <summary>Counties that get another code once, and every tenth of which is merged into the one before it.</summary>
    private static string MadeUp()
    {
        var text = new StringBuilder("代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码\n");
        for (int province = 11; province < 11 + Provinces; province++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{province}0000,{province}省,,{province}省,省级,在用,1981,,\n{province}0100,{province}省,{province}市,{province}市,地级,在用,1981,,\n");
            for (int county = 1; county <= Counties; county++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{province}01{county:00},{province}省,{province}市,{county}县,县级,弃用,1981,1990,{province}02{county:00}\n");
                text.Append(CultureInfo.InvariantCulture, $"{province}02{county:00},{province}省,{province}市,{county}县,县级,{(county % 10 == 0 ? "弃用" : "在用")},1990,{(county % 10 == 0 ? FormattableString.Invariant($"2000,{province}02{county - 1:00}") : ",")}\n");
            }
        }

        return text.ToString();
    }
}
