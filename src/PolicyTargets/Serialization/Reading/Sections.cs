namespace PolicyTargets.Serialization;

/// <summary>The lists of a catalogue file.</summary>
internal static class Sections
{
    internal const string Schema = "$schema";
    internal const string Version = "version";

    internal const string Documents = "documents";
    internal const string Units = "units";
    internal const string Scales = "scales";
    internal const string Subjects = "subjects";
    internal const string DivisionChanges = "divisionChanges";
    internal const string Indicators = "indicators";
    internal const string Breaks = "breaks";
    internal const string Observations = "observations";
    internal const string Plans = "plans";
    internal const string Tasks = "tasks";
    internal const string Targets = "targets";
    internal const string Decompositions = "decompositions";
    internal const string Instruments = "instruments";
    internal const string Parameters = "parameters";
    internal const string Initiatives = "initiatives";

    /// <summary>Gets all lists, each after those that its records may name.</summary>
    internal static IReadOnlyList<string> All { get; } =
        [Documents, Units, Scales, Subjects, DivisionChanges, Indicators, Breaks, Observations, Plans, Tasks, Targets, Decompositions, Instruments, Parameters, Initiatives];
}
