namespace Domain.Congress.Sessions;

/// <summary>Whose each part of the report is.</summary>
public static class ReportParts
{
    /// <summary>Every part in its order.</summary>
    public static IReadOnlyList<ReportPart> All { get; } = Enum.GetValues<ReportPart>();

    /// <summary>Whether the management fills a part in; the union edits every one.</summary>
    /// <param name="part">The part.</param>
    public static bool IsTheManagements(this ReportPart part) => part is ReportPart.Operations or ReportPart.Plan;
}
