using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>A change of the law, stored or proposed.</summary>
/// <param name="Version">Its place in the order of changes.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Subject">What it is about: a year, or rows' ids.</param>
/// <param name="Content">As it is stored.</param>
internal sealed record LawChange(int Version, LawChangeKind Kind, string Subject, string Content)
{
    public static LawChange Of(LawChangeRow row) => new(row.Version, row.Kind, row.Subject, row.Content);
}
