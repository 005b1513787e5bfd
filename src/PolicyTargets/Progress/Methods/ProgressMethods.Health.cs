namespace PolicyTargets.Progress;

/// <content>UNICEF in the Middle East and North Africa, and the World Health Organization.</content>
public static partial class ProgressMethods
{
    /// <summary>Gets the anticipated progress of UNICEF MENARO: ten times the share of the change planned since 2015 that the mean annual change of the logit reaches by 2030. Values run from 0 to the limit, 100 unless the
    /// question names another.</summary>
    /// <remarks>Above 9 the target will be met, up to 0 no progress is expected; where the projection reaches the target it is 10. A base year without value is estimated by the same projection. A series at 0 or at the limit stays where it
    /// is; of one value alone it is only asked whether it meets the target. Source: spalmas/SDG-MENARO 03_progress_assessment at 8eae780
    /// (functions <c>cagr</c> and <c>CS</c>).</remarks>
    public static ProgressMethod UnicefMenaro { get; } = new()
    {
        Id = "unicef-menaro",
        Version = "8eae780",
        Name = new("联合国儿基会中东和北非区域办事处", "UNICEF MENARO, anticipated progress"),
        Source = "spalmas/SDG-MENARO, 03_progress_assessment/progress_assessment_functions.R at 8eae780",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.BaseYear(2015),
        EstimateBase = Logit.Predict,
        TargetYear = 2030,
        NotAvailable = "Insufficient data",
        WithTarget = new()
        {
            Measure = ProgressMeasure.LogitProjectionShare(10),
            Bands = new(
                ProgressBand.Above(9, "Will meet target", NeutralStatus.OnTrack),
                ProgressBand.Above(0, "Need to accelerate", NeutralStatus.Accelerate),
                ProgressBand.Else("No progress expected", NeutralStatus.Away)),
        },
    };

    /// <summary>Gets the annual rate of change that WHO's scenario "fixed target" needs: from the base of 2018 to the target in its year.</summary>
    /// <remarks>Source: gpw13/billionaiRe at ecb82c4, scenario <c>fixed target</c> (annual rate of change).</remarks>
    public static ProgressMethod WhoFixedTarget { get; } = new()
    {
        Id = "who-fixed-target",
        Version = "GPW13",
        Name = new("世卫组织“三个十亿”固定目标情景", "WHO Triple Billion, fixed target"),
        Source = "gpw13/billionaiRe at ecb82c4, scenarios by annual rate of change",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.BaseYear(2018, BaseRule.Exact),
        TargetYear = 2025,
        WithTarget = new() { Measure = ProgressMeasure.RequiredGrowth },
    };
}
