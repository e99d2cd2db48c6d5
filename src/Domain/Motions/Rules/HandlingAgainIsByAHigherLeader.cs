namespace Domain.Motions.Rules;

/// <summary>
/// After a dissatisfied rating the motion goes to the next higher leader: to nobody who was responsible for it before.
/// </summary>
/// <param name="Leader">Who is named.</param>
/// <param name="Earlier">Who was responsible in rounds that left somebody dissatisfied.</param>
public sealed record HandlingAgainIsByAHigherLeader(string Leader, IReadOnlyList<string> Earlier) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.handling-again-is-by-a-higher-leader";

    /// <inheritdoc />
    public override bool Holds => !Earlier.Contains(Leader);

    /// <inheritdoc />
    protected override Words Message => new(
        $"评价不满意后重新办理的，由更高一级领导负责；{Leader}此前已经负责办理。",
        $"Handled again, it goes to the next higher leader; {Leader} was responsible before.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("leader", Leader), ("earlier", string.Join(",", Earlier)));

    /// <inheritdoc />
    protected override string? Field => "Leader";
}
