using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Validation;

/// <summary>When the number of boundaries must rise: land that only changes hands within a unit is no reason.</summary>
public sealed class BoundaryCheckTests
{
    /// <summary>A city that takes over the land of its district keeps its own; one that takes over that of a neighbour does not.</summary>
    [Theory]
    [InlineData("city", false)]
    [InlineData("province", true)]
    public void Abolition_WithinTheUnit_RaisesNoNumber(string parent, bool isFound)
    {
        AdministrativeUnit[] units =
        [
            Unit("province", "330000 省 .. .. -"),
            Unit("city", "330100 甲市 .. .. province"),
            Unit("district", $"330102 乙区 .. 1988-09-01 {parent}"),
        ];
        var catalogue = new PolicyCatalogue { Subjects = new SubjectCatalogue(units), DivisionChanges = [Change("1988-09-01 Abolish district > city")] };
        Assert.Equal(isFound, new CatalogueChecker().Check(catalogue).Findings.Any(finding => finding.Code == FindingCodes.BoundaryNumber));
    }
}
