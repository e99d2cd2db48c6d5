using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>A resolution is on course while no step is late and its last days are not near: so many weeks before the next, and a week more before the last of all for each further step left.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Course">How it stands.</param>
/// <param name="Next">The next last day; null where nothing is left.</param>
/// <param name="Left">Steps left.</param>
/// <param name="Weeks">The unit’s weeks of warning.</param>
public sealed record ResolutionIsOnCourse(int Resolution, ResolutionCourse Course, DateOnly? Next, int Left, int Weeks) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.resolution-is-on-course";

    /// <inheritdoc />
    public override bool Holds => Course is not (ResolutionCourse.InDanger or ResolutionCourse.Late);

    /// <inheritdoc />
    protected override Words Message => new(
        Course == ResolutionCourse.Late ? $"决议{Resolution}已逾期：{Zh(Next)}应完成的步骤尚未完成，还有{Left}步。" : $"决议{Resolution}有逾期风险：最近一步应于{Zh(Next)}完成，还有{Left}步。",
        Course == ResolutionCourse.Late ? $"Resolution {Resolution} is late: a step was due on {Iso(Next)}, {Left} are left." : $"Resolution {Resolution} is in danger: the next step is due on {Iso(Next)}, {Left} are left.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("resolution", Resolution), ("course", Course), ("next", Next), ("left", Left), ("weeks", Weeks));

    private static string Zh(DateOnly? day) => day is { } given ? RuleText.Zh(given) : "";

    private static string Iso(DateOnly? day) => day is { } given ? RuleText.Iso(given) : "";
}
