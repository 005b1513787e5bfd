namespace PolicyTargets;

/// <summary>What an administrative unit is in law, where it is one of the kinds of the People's Republic of China.</summary>
/// <remarks>Source: Constitution of the PRC, art. 30; Regulations on the Administration of Administrative Divisions (行政区划管理条例, 2018).</remarks>
public enum DivisionKind
{
    /// <summary>省: a province.</summary>
    Province = 0,

    /// <summary>自治区: an autonomous region.</summary>
    AutonomousRegion = 1,

    /// <summary>直辖市: a municipality under the State.</summary>
    Municipality = 2,

    /// <summary>特别行政区: a special administrative region.</summary>
    SpecialAdministrativeRegion = 3,

    /// <summary>地区: a prefecture, an outpost of the province.</summary>
    Prefecture = 4,

    /// <summary>地级市: a prefecture-level city.</summary>
    PrefectureLevelCity = 5,

    /// <summary>自治州: an autonomous prefecture.</summary>
    AutonomousPrefecture = 6,

    /// <summary>盟: a league of Inner Mongolia.</summary>
    League = 7,

    /// <summary>县: a county.</summary>
    County = 8,

    /// <summary>自治县: an autonomous county.</summary>
    AutonomousCounty = 9,

    /// <summary>县级市: a county-level city.</summary>
    CountyLevelCity = 10,

    /// <summary>市辖区: a district of a city.</summary>
    District = 11,

    /// <summary>旗: a banner of Inner Mongolia.</summary>
    Banner = 12,

    /// <summary>自治旗: an autonomous banner.</summary>
    AutonomousBanner = 13,

    /// <summary>特区, 林区 and other districts of counties' rank that belong to no city.</summary>
    SpecialDistrict = 14,
}
