using System.Text;

namespace PolicyTargets.Serialization;

/// <summary>Places in a file as people count them.</summary>
internal static class FileText
{
    /// <summary>File, line and column, both from 1, and the way from there to a member; columns count characters. Without a file only the way.</summary>
    internal static string Place(CatalogueFile file, long offset, string inside = "")
    {
        if (file.Name.Length == 0)
        {
            return inside;
        }

        ReadOnlySpan<byte> before = file.Content.Span[..(int)Math.Min(offset, file.Content.Length)];
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return FormattableString.Invariant($"{file.Name}({line},{column}){(inside.Length == 0 ? "" : ": ")}{inside}");
    }
}
