namespace Domain.Bargaining.Rules;

/// <summary>Somebody of each side was at the meeting.</summary>
/// <param name="Worker">A worker-side representative is on the list of those present.</param>
/// <param name="Employer">An employer-side representative is.</param>
public sealed record BothSidesWerePresent(bool Worker, bool Employer) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.both-sides-were-present";

    /// <inheritdoc />
    public override bool Holds => Worker && Employer;

    /// <inheritdoc />
    protected override Words Message => new(
        "到会人员中应当有双方的协商代表（姓名须与代表名单一致）。",
        "Representatives of both sides must be among those present, named as on their lists.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("worker", Worker), ("employer", Employer));

    /// <inheritdoc />
    protected override string? Field => "Present";
}
