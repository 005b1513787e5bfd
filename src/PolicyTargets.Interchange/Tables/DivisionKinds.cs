namespace PolicyTargets.Interchange.Tables;

/// <summary>The kind of a unit by its level and the last word of its name, where these say it for sure.</summary>
internal static class DivisionKinds
{
    internal static DivisionKind? Of(AdministrativeLevel level, string name, DivisionKind? parent) => level switch
    {
        AdministrativeLevel.Province => Province(name),
        AdministrativeLevel.Prefecture => Prefecture(name),
        AdministrativeLevel.County => County(name, parent),
        _ => null,
    };

    private static DivisionKind? Province(string name) =>
        Ends(name, "特别行政区") ? DivisionKind.SpecialAdministrativeRegion
        : Ends(name, "自治区") ? DivisionKind.AutonomousRegion
        : Ends(name, "省") ? DivisionKind.Province
        : Ends(name, "市") ? DivisionKind.Municipality
        : null;

    private static DivisionKind? Prefecture(string name) =>
        Ends(name, "自治州") ? DivisionKind.AutonomousPrefecture
        : Ends(name, "地区") ? DivisionKind.Prefecture
        : Ends(name, "盟") ? DivisionKind.League
        : Ends(name, "市") ? DivisionKind.PrefectureLevelCity
        : null;

    private static DivisionKind? County(string name, DivisionKind? parent) =>
        Ends(name, "自治县") ? DivisionKind.AutonomousCounty
        : Ends(name, "自治旗") ? DivisionKind.AutonomousBanner
        : Ends(name, "特区") || (Ends(name, "林区") && !IsCity(parent)) ? DivisionKind.SpecialDistrict // 北林区 of a city is a district whose name ends so
        : Ends(name, "县") ? DivisionKind.County
        : Ends(name, "旗") ? DivisionKind.Banner
        : Ends(name, "市") ? DivisionKind.CountyLevelCity
        : Ends(name, "区") && IsCity(parent) ? DivisionKind.District
        : null;

    private static bool IsCity(DivisionKind? kind) => kind is DivisionKind.PrefectureLevelCity or DivisionKind.Municipality;

    private static bool Ends(string name, string word) => name.EndsWith(word, StringComparison.Ordinal);
}
