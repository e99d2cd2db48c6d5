namespace Domain.Congress.Rules;

/// <summary>No two representatives of one delegation bear the same name, so that receipts and attendance belong to one person. Two of the same name in different delegations are told apart by them.</summary>
/// <param name="Twice">The name that stands twice in one delegation; null where none does.</param>
public sealed record RepresentativesCanBeToldApart(string? Twice) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representatives-can-be-told-apart";

    /// <inheritdoc />
    public override bool Holds => Twice is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"同一代表团内有两名代表姓名均为“{Twice}”，请在姓名后加注以便区分。",
        $"Two representatives of one delegation are called “{Twice}”; add something to tell them apart.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("twice", Twice));

    /// <inheritdoc />
    protected override string? Field => "Representatives";
}
