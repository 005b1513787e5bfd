namespace PolicyTargets;

/// <summary>The level of an administrative unit. Source: Constitution of the PRC, art. 30; GB/T 2260-2007.</summary>
public enum AdministrativeLevel
{
    /// <summary>The whole country.</summary>
    Country = 0,

    /// <summary>省级: a province, an autonomous region, a municipality under the State.</summary>
    Province = 1,

    /// <summary>地级: a prefecture or a prefecture-level city.</summary>
    Prefecture = 2,

    /// <summary>县级: a county, a county-level city, a district of a city.</summary>
    County = 3,

    /// <summary>乡级: a township, a town, a street.</summary>
    Township = 4,

    /// <summary>村级: a village, a residents' committee.</summary>
    Village = 5,
}
