using Domain.Law.OwnRules;

namespace Domain.Law;

/// <summary>The general names by which a last day can be asked for without knowing the row: those of the matters themselves.</summary>
public static class GeneralNames
{
    /// <summary>The nine names that other programs call by, in the order of a procedure, with their titles.</summary>
    public static IReadOnlyList<(string Name, Words Title)> All { get; } =
    [
        (Matters.Reply, new("书面答复要约", "Reply to the offer")),
        (Matters.Information, new("提供协商资料", "Handing over information")),
        (Matters.Vacancy, new("补足代表", "Filling a representative’s place")),
        (Matters.Coordination, new("协调处理争议", "Coordination of a dispute")),
        (Matters.CongressNotice, new("职代会会前通知", "Notice before the congress")),
        (Matters.Filing, new("报送备案", "Filing")),
        (Matters.Effect, new("自行生效", "Taking effect")),
        (Matters.Publication, new("向职工公布", "Publication to staff")),
        (Matters.RenewalWindow, new("续订或再次协商的提出", "Window for renewal")),
    ];

    /// <summary>Whether a last day can be asked for by this name; besides the nine, every matter that a deadline is counted for, by the law or by a unit's own rules.</summary>
    /// <param name="name">Such as <c>reply</c>.</param>
    public static bool Knows(string name) => MatterShapes.IsDeadline(name)
        || OwnMatters.Named(name) is { Direction: not Direction.None };
}
