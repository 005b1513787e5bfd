namespace PolicyTargets.Messages;

/// <content>How grave each kind of finding is.</content>
public static partial class FindingCodes
{
    /// <summary>How grave a finding of a kind is: an error makes computations wrong, a warning may be right but wants a look, the rest is for information.</summary>
    /// <param name="code">One of <see cref="All"/>.</param>
    /// <returns>The severity that the library gives it; an error for codes that are not its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Severity SeverityOf(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Text switch
        {
            "CAT010" or "CIT001" or "IND004" or "IND005" or "MEA001" or "MEA003" or "OBS005" or "OBS006" or "OBS007" or "OBS009" or "OBS010" or "OBS011"
            or "INS001" or "INS002" or "OBS012" or "OBS013" or "PLN002" or "RUL002" or "RUL003" or "RUL004" or "STM001" or "STM004" or "TGT003" or "TGT004" or "TGT009" or "TGT011"
            or "TGT012" or "TGT013" or "TGT014"
            or "TBL005" or "TGT015" or "TGT016" or "TGT017" or "TGT018" or "TGT019" or "TGT020" or "TGT021" or "TGT022" => Severity.Warning,
            "CIT002" or "STM002" or "TBL006" or "TGT023" => Severity.Info,
            _ => Severity.Error,
        };
    }
}
